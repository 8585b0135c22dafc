package dev.renewal.samples.generation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes of generated data, for tests. */
final class Generated {

  private Generated() {}

  static byte[] ndjson(SampleData data, Shard shard, int threads) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      data.writeNdjson(bytes, shard, threads, done -> {});
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static byte[] json(SampleData data, Shard shard, int threads) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      data.writeJson(bytes, shard, threads, done -> {});
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static String digest(SampleData data, Shard shard, int threads) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
    try (DigestOutputStream output =
        new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      data.writeNdjson(output, shard, threads, done -> {});
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
