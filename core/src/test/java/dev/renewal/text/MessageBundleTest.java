package dev.renewal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageBundleTest {

  @Test
  void fillsBothLanguages() {
    MessageBundle bundle =
        MessageBundle.parse("a.b = 缺少{field}，第{n}处", "# comment\n\na.b = {n}: {field} is missing");
    assertEquals(
        LocalText.of("缺少名称，第2处", "2: the name is missing"),
        bundle.format("a.b", Map.of("field", LocalText.of("名称", "the name"), "n", 2)));
    assertEquals(Set.of("field", "n"), bundle.placeholders("a.b"));
  }

  @Test
  void doubledBracesAreBraces() {
    MessageBundle bundle = MessageBundle.parse("k = 写{{\"unit\"}}", "k = write {{\"unit\"}}");
    assertEquals(LocalText.of("写{\"unit\"}", "write {\"unit\"}"), bundle.text("k"));
  }

  @Test
  void readsWindowsLinesAndByteOrderMark() throws Exception {
    MessageBundle bundle =
        MessageBundle.read(bytes("\uFEFFk = 甲\r\nl = 乙\r\n"), bytes("l = two\nk = one"));
    assertEquals(LocalText.of("甲", "one"), bundle.text("k"));
    assertEquals(Set.of("k", "l"), bundle.keys());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "k = 甲 | l = one | key k stands only in zh",
        "k = 甲{x} | k = one {y} | key k differs in placeholders: zh [x], en [y]",
        "k = 甲{x | k = one | does not enclose a name",
        "k = 甲} | k = one | does not enclose a name",
        "k = 甲{} | k = one | does not enclose a name",
        "k = 甲 | one | line 1: expected \"key = sentence\"",
        "k = 甲 | k = | line 1: expected \"key = sentence\"",
      })
  void refusesBrokenBundles(String zh, String en, String message) {
    var refused = assertThrows(IllegalArgumentException.class, () -> MessageBundle.parse(zh, en));
    assertTrue(String.valueOf(refused.getMessage()).contains(message), refused.getMessage());
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> MessageBundle.parse("k = 甲\nk = 乙", "k = one"));
    assertTrue(String.valueOf(refused.getMessage()).contains("line 2: key k stands twice"));
  }

  @Test
  void tellsAllThatIsWrong() {
    var refused =
        assertThrows(
            InvalidMessagesException.class,
            () -> MessageBundle.parse("k = 甲\n丙\nl = {", "k = one {x}\n"));
    assertEquals(
        List.of("line", "brace", "placeholders"),
        refused.problems().stream().map(MessageProblem::code).toList());
    assertEquals(2, refused.problems().get(0).line());
    assertEquals(Language.EN, refused.problems().get(2).language());
  }

  @Test
  void refusesWhatIsNotUtf8() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            MessageBundle.read(
                new ByteArrayInputStream(new byte[] {'k', '=', (byte) 0xC4}), bytes("k = one")));
  }

  @Test
  void refusesToLeaveAHoleOpen() {
    MessageBundle bundle = MessageBundle.parse("k = 甲{x}", "k = one {x}");
    assertThrows(IllegalArgumentException.class, () -> bundle.text("k"));
    assertThrows(IllegalArgumentException.class, () -> bundle.text("unknown"));
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
