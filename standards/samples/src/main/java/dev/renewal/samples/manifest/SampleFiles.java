package dev.renewal.samples.manifest;

import dev.renewal.samples.ExpectedFinding;
import dev.renewal.samples.Sample;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The entries of samples in a manifest. */
public final class SampleFiles {
  private SampleFiles() {}

  /**
   * The entry of a sample.
   *
   * @param name the name of its file or folder, relative to the manifest
   * @param form the form of the file, or the one whose pointers are meant
   * @param sha256 the digest of the file or folder, in hexadecimal
   * @param sample the sample
   * @param standard the standard that it was made for
   */
  public static ManifestFile entry(
      String name, SampleForm form, String sha256, Sample sample, Standard standard) {
    return new ManifestFile(
        name,
        sha256,
        sample.dataset().getHeader().getDatasetId().orElse(""),
        sample.violates(),
        sample.expected().stream()
            .map(it -> new ExpectedFinding(it.rule(), form.pointer(it.pointer())))
            .toList(),
        ManifestFile.outcomes(sample.companions()),
        ManifestFile.outcomes(sample.silenced()),
        Mutations.of(sample, standard));
  }

  /**
   * The digest of a folder: the SHA-256 of the list of its files as {@code sha256sum *} writes it,
   * a line with the digest, two spaces and the name for each, by name.
   *
   * @param folder a folder with nothing but files
   * @return the digest in hexadecimal
   * @throws IOException if a file cannot be read
   */
  public static String sha256OfFolder(Path folder) throws IOException {
    StringBuilder list = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (String name : files.map(it -> it.getFileName().toString()).sorted().toList()) {
        list.append(sha256Of(folder.resolve(name))).append("  ").append(name).append('\n');
      }
    }
    return sha256(list.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256Of(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The SHA-256 of bytes, in hexadecimal. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
