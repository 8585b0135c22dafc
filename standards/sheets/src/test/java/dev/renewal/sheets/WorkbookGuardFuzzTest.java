package dev.renewal.sheets;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.random.RandomStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A good workbook with bytes changed, cut off or doubled passes or is refused with a sentence. */
class WorkbookGuardFuzzTest {

  private static final byte[] GOOD = WorkbookFile.good().bytes();

  private static final String LETTERS = "<>&\"'/= \u0000镇rc[]!-1";

  private static Path file = Path.of("");

  @BeforeContainer
  static void open() throws IOException {
    file = Files.createTempFile("fuzz", ".xlsx");
  }

  @AfterContainer
  static void close() throws IOException {
    Files.delete(file);
  }

  @Property(tries = 2_000)
  void bytesChanged(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int flips)
      throws IOException {
    RandomStream random = RandomStream.of(seed, 0);
    byte[] bytes = GOOD.clone();
    for (int i = 0; i < flips; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    passesOrIsRefused(bytes);
  }

  @Property(tries = 500)
  void cutOff(@ForAll @IntRange(min = 0, max = 5_000) int length) throws IOException {
    passesOrIsRefused(Arrays.copyOf(GOOD, Math.min(length, GOOD.length)));
  }

  @Property(tries = 500)
  void partsChanged(@ForAll long seed) throws IOException {
    RandomStream random = RandomStream.of(seed, 0);
    WorkbookFile workbook = WorkbookFile.good();
    String name = workbook.names().get(random.nextInt(workbook.names().size()));
    StringBuilder text = new StringBuilder(workbook.part(name));
    for (int i = 0; i < 5; i++) {
      text.setCharAt(
          random.nextInt(text.length()), LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    passesOrIsRefused(workbook.without(name).with(name, text.toString()).bytes());
  }

  private static void passesOrIsRefused(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try {
      WorkbookGuard.check(file);
    } catch (UnreadableSourceException refused) {
      assertFalse(refused.text().zh().isBlank());
      assertFalse(refused.text().en().isBlank());
    }
  }
}
