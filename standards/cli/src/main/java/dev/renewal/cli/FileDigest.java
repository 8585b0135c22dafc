package dev.renewal.cli;

import dev.renewal.finding.ReceivedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The SHA-256 of files and folders. */
final class FileDigest {

  private static final int BUFFER = 1 << 16;

  private FileDigest() {}

  /**
   * A file, or a folder of CSV files, as a receipt names it.
   *
   * <p>The digest of a folder is that of a list of its CSV files by name: the digest of each, two
   * spaces, its name and a line feed, as {@code sha256sum *.csv} writes it.
   *
   * @throws CommandException if it cannot be opened, or is standard input, which is read only once
   */
  static ReceivedFile of(SubmissionFile file) {
    if (file.isStandardInput()) {
      throw CommandException.usage("receipt.standard-input");
    }
    Path path = DatasetSources.isSheets(file.name()) ? file.pathOrFolder() : file.path();
    try {
      String digest = Files.isDirectory(path) ? ofFolder(path) : of(path);
      return new ReceivedFile(
          String.valueOf(path.toAbsolutePath().normalize().getFileName()), digest);
    } catch (IOException e) {
      throw CommandException.unreadable(
          "file.not-opened", "file", file.name(), "reason", Unopened.reason(e));
    }
  }

  private static String ofFolder(Path folder) throws IOException {
    TreeMap<String, Path> files = new TreeMap<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, DatasetSources::isCsv)) {
      all.forEach(file -> files.put(String.valueOf(file.getFileName()), file));
    }
    MessageDigest digest = sha256();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String line = of(file.getValue()) + "  " + file.getKey() + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String of(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
