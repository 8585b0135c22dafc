package dev.renewal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.renewal.dataset.Address;
import dev.renewal.finding.TextPosition;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The tokens, held to Jackson and to naive counting. */
class ScannerTest {

  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"a\"",
    "\"镇\\n\"",
    "\"\\u00e9\\ud83d\\ude00\"",
    "1",
    "-0.5e+3",
    "01",
    "1.",
    "-",
    "true",
    "false",
    "null",
    "nul",
    " ",
    "\n",
    "\"b\":",
    "{\"a\":[1,2]}",
    "[]"
  };

  private static boolean isJson(byte[] bytes, int piece) {
    Scanner scanner = new Scanner(open(Reading.inPieces(bytes, piece)), 0, ReadLimits.DEFAULT);
    try {
      scanner.skipValue();
      return scanner.next() == Scanner.END;
    } catch (Halt halt) {
      return false;
    }
  }

  private static java.io.InputStream open(SourceBytes bytes) {
    try {
      return bytes.open();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static boolean isJsonToJackson(byte[] bytes) {
    try (JsonParser parser = new JsonFactory().createParser(bytes)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      parser.getText();
      return parser.nextToken() == null;
    } catch (IOException refused) {
      return false;
    }
  }

  @Property(tries = 5_000)
  void acceptsWhatJacksonAccepts(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int length) {
    Random random = new Random(seed);
    StringBuilder json = new StringBuilder();
    for (int at = 0; at < length; at++) {
      json.append(PIECES[random.nextInt(PIECES.length)]);
    }
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    assertEquals(isJsonToJackson(bytes), isJson(bytes, 1 + random.nextInt(9)), json.toString());
  }

  @Property(tries = 3_000)
  void acceptsTheUtf8ThatTheJdkAccepts(@ForAll byte[] bytes) {
    boolean valid;
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      valid = true;
    } catch (CharacterCodingException refused) {
      valid = false;
    }
    byte[] padded = new byte[bytes.length + 16];
    System.arraycopy(bytes, 0, padded, 0, bytes.length);
    assertEquals(valid, Utf8.firstMalformed(padded, 0, bytes.length) == bytes.length);
  }

  @Test
  void everyCharacterIsWellFormed() {
    byte[] all = new byte[4];
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        byte[] bytes = Character.toString(point).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, all, 0, bytes.length);
        assertEquals(bytes.length, Utf8.firstMalformed(all, 0, bytes.length));
        assertEquals(Character.charCount(point), Utf8.units(all, 0, bytes.length));
      }
    }
  }

  @Property(tries = 500)
  void linesAndColumnsAreThoseOfNaiveCounting(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 30) int members,
      @ForAll @IntRange(min = 1, max = 40) int piece)
      throws IOException {
    Random random = new Random(seed);
    StringBuilder json = new StringBuilder(random.nextBoolean() ? "\uFEFF{" : "{");
    List<TextPosition> expected = new ArrayList<>();
    Set<Address> addresses = new HashSet<>();
    for (int member = 0; member < members; member++) {
      json.append(member == 0 ? "" : ",").append(space(random));
      json.append("\"键").append(member).append("𠮷\"").append(space(random)).append(':');
      json.append(space(random));
      expected.add(naive(json));
      addresses.add(new Address(0, "/键" + member + "𠮷"));
      json.append(random.nextBoolean() ? "\"值😀\"" : "[1,\r\n{}]").append(space(random));
    }
    byte[] bytes = json.append("}").toString().getBytes(StandardCharsets.UTF_8);
    Map<Address, TextPosition> found =
        new Locator(addresses)
            .inValue(new Scanner(Reading.inPieces(bytes, piece).open(), 0, ReadLimits.DEFAULT));
    for (int member = 0; member < members; member++) {
      assertEquals(
          expected.get(member), found.get(new Address(0, "/键" + member + "𠮷")), json::toString);
    }
  }

  private static String space(Random random) {
    String[] spaces = {"", "", " ", "\n", "\r\n", "\t"};
    return spaces[random.nextInt(spaces.length)];
  }

  private static TextPosition naive(StringBuilder before) {
    String text = before.toString();
    int lines = (int) text.chars().filter(next -> next == '\n').count();
    String last = text.substring(text.lastIndexOf('\n') + 1).replace("\uFEFF", "");
    return new TextPosition(lines + 1, last.length() + 1);
  }
}
