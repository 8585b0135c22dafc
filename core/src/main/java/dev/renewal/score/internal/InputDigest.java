package dev.renewal.score.internal;

import dev.renewal.score.CellState;
import dev.renewal.score.IndicatorCell;
import dev.renewal.score.IndicatorRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * The SHA-256 of what is said about units: of each unit its id and all that is not missing, by
 * column, then of these digests in the order of the ids.
 */
public final class InputDigest {
  private static final int LENGTH = 32;
  private static final int BLOCK = LENGTH << 10;

  private final MessageDigest digest = sha256();
  private final List<String> columns;
  private final List<String> texts;
  private final List<byte[]> blocks = new ArrayList<>();
  private int units;

  /**
   * A digest of some columns.
   *
   * @param columns the columns of numbers
   * @param texts the columns of names and groups
   */
  public InputDigest(Collection<String> columns, Collection<String> texts) {
    this.columns = List.copyOf(new TreeSet<>(columns));
    this.texts = List.copyOf(new TreeSet<>(texts));
  }

  /** Takes in a unit. */
  public void add(IndicatorRow row) {
    StringBuilder line = new StringBuilder();
    cell(line, row.unit());
    for (String column : columns) {
      IndicatorCell cell = row.cell(column);
      if (cell.state() != CellState.MISSING) {
        cell(line, column);
        boolean present = cell.state() == CellState.PRESENT;
        cell(line, present ? Double.toString(cell.value().orElseThrow()) : cell.state().name());
      }
    }
    for (String column : texts) {
      row.text(column)
          .ifPresent(
              text -> {
                cell(line, column);
                cell(line, text);
              });
    }
    keep(digest.digest(line.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static void cell(StringBuilder line, String text) {
    line.append(text.length()).append(':').append(text).append(',');
  }

  private void keep(byte[] one) {
    int at = units * LENGTH % BLOCK;
    if (at == 0) {
      blocks.add(new byte[BLOCK]);
    }
    System.arraycopy(one, 0, blocks.get(blocks.size() - 1), at, LENGTH);
    units++;
  }

  /** The digest of all units, in hexadecimal, in the order of their ids. */
  public String hex(Roster roster) {
    byte[] ordered = new byte[units * LENGTH];
    for (int reading = 0; reading < units; reading++) {
      byte[] block = blocks.get(reading * LENGTH / BLOCK);
      System.arraycopy(
          block, reading * LENGTH % BLOCK, ordered, roster.place(reading) * LENGTH, LENGTH);
    }
    return HexFormat.of().formatHex(digest.digest(ordered));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
