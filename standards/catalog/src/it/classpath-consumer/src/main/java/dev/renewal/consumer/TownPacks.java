package dev.renewal.consumer;

import dev.renewal.pack.PackFiles;
import dev.renewal.standards.PackProvider;
import java.util.List;

/** Brings a pack of this system's own. */
public final class TownPacks implements PackProvider {

  @Override
  public List<PackFiles> packs() {
    return List.of(PackFiles.of("/town-names/1.0.0/", TownPacks.class::getResourceAsStream));
  }
}
