package dev.renewal.report.pipeline;

import java.nio.charset.StandardCharsets;

/** The name of a file as a URI reference. */
final class FileUri {

  private static final String PLAIN = "-._~/!$&'()*+,;=@";

  private FileUri() {}

  /** The reference: relative for a relative name, {@code file:///…} for an absolute one. */
  static String of(String name) {
    String path = name.replace('\\', '/');
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte next : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (next & 0xFF);
      boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
