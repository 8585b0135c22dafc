package dev.renewal.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of a finding that stays the same from one submission to the next: the first 16 hex
 * digits of SHA-256 over rule, subject kind, subject id and path within the subject. Pointers and
 * lines, which move when records do, are no part of it.
 */
public final class Fingerprint {

  private static final int BYTES = 8;

  private Fingerprint() {}

  /** The fingerprint of a rule's outcome on a subject: {@code 9f86d081884c7d65}. */
  public static String of(String rule, Subject subject) {
    MessageDigest digest = sha256();
    for (String part : new String[] {rule, subject.kind(), subject.id(), subject.path()}) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
