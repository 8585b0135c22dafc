package dev.renewal.json.schema;

import dev.renewal.check.PackCheck;
import dev.renewal.check.ReceiptFile;
import dev.renewal.check.WaiversFile;
import dev.renewal.json.RefusedFileException;
import dev.renewal.pack.InvalidPackException;
import dev.renewal.pack.OverlayFile;
import dev.renewal.pack.PackFiles;
import dev.renewal.pack.PackReader;
import dev.renewal.pack.ProfileFile;
import dev.renewal.pack.ScorecardFile;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that are right, wrong, or wrong in a way that no schema can tell, and what our reader says
 * of them.
 */
final class Corpus {

  private Corpus() {}

  /** The folders of a kind. */
  enum Folder {
    VALID("valid"),
    INVALID("invalid"),
    BEYOND("beyond-a-schema");

    private final String name;

    Folder(String name) {
      this.name = name;
    }
  }

  /** The files of a folder, by name. */
  static List<Path> files(SchemaKind kind, Folder folder) throws IOException {
    Path path = root().resolve(kind.word()).resolve(folder.name);
    if (!Files.exists(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.sorted().toList();
    }
  }

  /** Whether our reader takes a file. */
  static boolean isRead(SchemaKind kind, byte[] json) throws IOException {
    try {
      switch (kind) {
        case STANDARD -> {
          return PackCheck.problems(pack(json)).isEmpty();
        }
        case OVERLAY -> {
          Standard resolved = OverlayFile.read("overlay.json", json).on(base());
          return PackCheck.problems(resolved).isEmpty();
        }
        case PROFILE -> ProfileFile.read("profile.json", json);
        case SCORECARD -> ScorecardFile.read("scorecard.json", json);
        case WAIVERS -> WaiversFile.read("waivers.json", json);
        case RECEIPT -> ReceiptFile.read("receipt.json", json);
      }
      return true;
    } catch (RefusedFileException | InvalidPackException refused) {
      return false;
    }
  }

  private static Standard base() throws IOException {
    return PackReader.read(
        pack(Files.readAllBytes(root().resolve("standard").resolve("valid/sound.json"))));
  }

  /** A pack whose other files lie beside the corpus. */
  private static PackFiles pack(byte[] standard) throws IOException {
    PackFiles beside = PackFiles.of(root().resolve("beside"));
    return name -> name.equals(PackReader.STANDARD) ? Optional.of(standard) : beside.read(name);
  }

  private static Path root() {
    try {
      return Path.of(Objects.requireNonNull(Corpus.class.getResource("/schemas")).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
