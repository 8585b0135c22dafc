package dev.renewal.standards;

import dev.renewal.pack.PackFiles;
import java.util.List;

/**
 * A jar that brings packs of its own (标准包提供者). It is found by {@link java.util.ServiceLoader}: name
 * the class in {@code META-INF/services/dev.renewal.standards.PackProvider}, and in a module say
 * {@code provides dev.renewal.standards.PackProvider with …}.
 *
 * <pre>{@code
 * public final class CityPacks implements PackProvider {
 *   public List<PackFiles> packs() {
 *     return List.of(PackFiles.of("city-rules/1.0.0/", CityPacks.class::getResourceAsStream));
 *   }
 * }
 * }</pre>
 */
public interface PackProvider {

  /** The files of each pack. */
  List<PackFiles> packs();
}
