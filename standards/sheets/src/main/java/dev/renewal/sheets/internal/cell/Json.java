package dev.renewal.sheets.internal.cell;

import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.json.RecordWriter;
import dev.renewal.schema.JsonTree;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little JSON that cells need. */
public final class Json {

  /** Begins a cell that holds JSON: what no plain cell could say. */
  public static final String LITERAL = "json:";

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?([0-9]{1,2}))?");
  private static final ObjectReader READER = ObjectReader.of(ReadLimits.DEFAULT);
  private static final int LONGEST_NUMBER = ReadLimits.DEFAULT.maxNumberLength();
  private static final char FIRST_PRINTABLE = 0x20;

  private Json() {}

  /** A text as a JSON string; characters that XML cannot hold are escaped. */
  public static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int at = 0; at < text.length(); at++) {
      append(json, text.charAt(at));
    }
    return json.append('"').toString();
  }

  /** The text that a JSON string holds; other JSON as it stands. */
  public static String unquoted(String json) {
    if (!json.startsWith("\"")) {
      return json;
    }
    return READER
        .readTree(json.getBytes(StandardCharsets.UTF_8))
        .value()
        .map(JsonTree::text)
        .orElse(json);
  }

  private static void append(StringBuilder json, char character) {
    switch (character) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> {
        if (character < FIRST_PRINTABLE || character == '\uFFFE' || character == '\uFFFF') {
          json.append("\\u").append(hex(character));
        } else {
          json.append(character);
        }
      }
    }
  }

  private static String hex(char character) {
    String digits = Integer.toHexString(character);
    return "0000".substring(digits.length()) + digits;
  }

  /** Whether a text is a JSON number, short enough for readers also without its exponent. */
  public static boolean isNumber(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return false;
    }
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches()
        && (matcher.group(4) == null
            || text.length() + Integer.parseInt(matcher.group(4)) <= LONGEST_NUMBER);
  }

  /** The JSON that a text is, written compactly; empty if it is none. */
  static Optional<String> compact(String text) {
    ReadResult<JsonTree> read = READER.readTree(text.getBytes(StandardCharsets.UTF_8));
    if (!read.problems().isEmpty()) {
      return Optional.empty();
    }
    return read.value().map(tree -> new String(RecordWriter.toBytes(tree), StandardCharsets.UTF_8));
  }
}
