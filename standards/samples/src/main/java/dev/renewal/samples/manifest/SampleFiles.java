package dev.renewal.samples.manifest;

import dev.renewal.samples.ExpectedFinding;
import dev.renewal.samples.Sample;
import dev.renewal.standard.Standard;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The entries of samples in a manifest. */
public final class SampleFiles {
  private SampleFiles() {}

  /**
   * The entry of a sample.
   *
   * @param name the name of its file, relative to the manifest
   * @param form the form of the file
   * @param bytes the bytes of the file
   * @param sample the sample
   * @param standard the standard that it was made for
   */
  public static ManifestFile entry(
      String name, SampleForm form, byte[] bytes, Sample sample, Standard standard) {
    return new ManifestFile(
        name,
        sha256(bytes),
        sample.dataset().getHeader().getDatasetId().orElse(""),
        sample.violates(),
        sample.expected().stream()
            .map(it -> new ExpectedFinding(it.rule(), form.pointer(it.pointer())))
            .toList(),
        ManifestFile.outcomes(sample.companions()),
        ManifestFile.outcomes(sample.silenced()),
        Mutations.of(sample, standard));
  }

  /** The SHA-256 of bytes, in hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
