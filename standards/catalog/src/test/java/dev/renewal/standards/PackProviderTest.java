package dev.renewal.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.renewal.pack.InvalidPackException;
import dev.renewal.pack.PackFiles;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of other jars are found; the consumers of the integration tests show it on both paths. */
class PackProviderTest {

  /** Brings the test packs, as another jar would. */
  public static final class OldNames implements PackProvider {
    @Override
    public List<PackFiles> packs() {
      return List.of(PackFiles.of("/packs/old-names/1.0.0/", OldNames.class::getResourceAsStream));
    }
  }

  @Test
  void theProvidersThatAClassLoaderSeesAreAsked(@TempDir Path jar) throws IOException {
    Path service = jar.resolve("META-INF/services/" + PackProvider.class.getName());
    Files.createDirectories(service.getParent());
    Files.writeString(service, OldNames.class.getName() + "\n");
    URL[] urls = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, OldNames.class.getClassLoader())) {
      Catalogue catalogue = Catalogue.builder().installed(loader).build();
      assertEquals("1.0.0", catalogue.get("old-names").version());
      assertEquals(
          Standards.get("townscape-town"), catalogue.get("townscape-town"), "shipped ones stay");
    }
    assertEquals(Optional.empty(), Standards.find("old-names"));
  }

  @Test
  void aBrokenPackNamesItsProvider() {
    PackProvider broken = () -> List.of(name -> Optional.empty());
    InvalidPackException error =
        assertThrows(InvalidPackException.class, () -> Catalogue.builder().provider(broken));
    String message = String.valueOf(error.getMessage());
    assertTrue(message.contains(broken.getClass().getName() + "#1/standard.json"), message);
  }
}
