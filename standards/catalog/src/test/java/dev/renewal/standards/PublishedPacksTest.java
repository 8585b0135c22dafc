package dev.renewal.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.renewal.standard.Standard;
import dev.renewal.standard.StandardName;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Published packs are frozen. */
class PublishedPacksTest {

  @Test
  void aPublishedPackNeverChanges() {
    Map<StandardName, String> published = PublishedPacks.digests();
    assertFalse(published.isEmpty());
    published.forEach(
        (name, digest) -> {
          Standard standard = Standards.get(name.id(), name.version().orElseThrow());
          assertEquals(
              digest,
              standard.digest(),
              () ->
                  name
                      + " is published and its files have changed. Published packs never change:"
                      + " restore them, and put the change into a new version beside it ("
                      + name.id()
                      + "/<next version>/ with \"replaces\": \""
                      + name
                      + "\", and a line in index.txt)");
        });
  }
}
