package dev.renewal.samples.generation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Shipped profiles as text, for tests that change them. */
final class Profiles {

  private Profiles() {}

  static String text(String id) {
    try (InputStream file = SampleProfiles.class.getResourceAsStream(id + ".json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
