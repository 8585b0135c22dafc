package dev.renewal.cli;

import dev.renewal.finding.ReceivedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of files. */
final class FileDigest {

  private static final int BUFFER = 1 << 16;

  private FileDigest() {}

  /**
   * A file as a receipt names it.
   *
   * @throws CommandException if it cannot be opened, or is standard input, which is read only once
   */
  static ReceivedFile of(SubmissionFile file) {
    if (file.isStandardInput()) {
      throw CommandException.usage("receipt.standard-input");
    }
    Path path = file.path();
    try (InputStream in = Files.newInputStream(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return new ReceivedFile(
          String.valueOf(path.getFileName()), HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw CommandException.unreadable(
          "file.not-opened", "file", file.name(), "reason", Unopened.reason(e));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
