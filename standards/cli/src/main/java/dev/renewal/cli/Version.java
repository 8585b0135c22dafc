package dev.renewal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Name and version of this build, as {@code --version} prints it: {@code renewal 0.1.0}. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    try (InputStream text = Version.class.getResourceAsStream("version.txt")) {
      if (text == null) {
        throw new IllegalStateException("version.txt is missing from this build");
      }
      String version = new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new String[] {"renewal " + version};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
