package dev.renewal.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The SHA-256 of the files of a pack, in the order of their names. */
final class PackDigest {
  private final Map<String, byte[]> files = new TreeMap<>();

  void add(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  String hex() {
    MessageDigest digest = Digests.sha256();
    files.forEach(
        (name, bytes) -> {
          digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest());
  }
}
