package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorCell;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of a table: its columns by name, each unit by id, each cell. */
public final class TableDigest {
  private TableDigest() {}

  /** The digest, in hexadecimal. */
  public static String of(List<String> units, TableColumns columns) {
    MessageDigest digest = sha256();
    add(digest, columns.names() + "\n" + columns.textNames() + "\n");
    for (int unit = 0; unit < units.size(); unit++) {
      StringBuilder line = new StringBuilder();
      cell(line, units.get(unit));
      for (String column : columns.names()) {
        IndicatorCell cell = columns.cell(unit, column);
        cell(
            line,
            cell.state() == CellState.PRESENT
                ? Double.toString(cell.value().orElseThrow())
                : cell.state().name());
      }
      for (String column : columns.textNames()) {
        cell(line, columns.text(unit, column).orElse(""));
      }
      add(digest, line.append('\n').toString());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void cell(StringBuilder line, String text) {
    line.append(text.length()).append(':').append(text).append(',');
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
