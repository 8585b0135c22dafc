package dev.renewal.sheets;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.renewal.check.MissingReferenceDateException;
import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.UnreadableSourceException;
import dev.renewal.random.RandomStream;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.standards.Standards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever the bytes are, reading ends in records and problems, or in a refusal that says why. */
class SheetReaderFuzzTest {

  private static final SheetReader READER =
      SheetReader.of(CodeLabels.of(Standards.get("townscape-town").codelists()));
  private static final long SEED = 11;

  /** What stands between tags and in quotes. */
  private static final Pattern VALUES = Pattern.compile("(?<=>)[^<>]+(?=<)|(?<=\")[^\"<>]*(?=\")");

  private static final List<String> NASTY =
      List.of(
          "",
          "0",
          "-1",
          "1e999999999",
          "-1E-999999999",
          "1e99",
          "0.1e-5",
          "1".repeat(3_000),
          "1" + ",000".repeat(2_000),
          "2147483648",
          "99999999999999999999",
          "4.9E-324",
          "Infinity",
          "NaN",
          "A0",
          "XFD1048576",
          "s",
          "str",
          "inlineStr",
          "b",
          "e",
          "d",
          "shared",
          "array",
          "true",
          "60",
          "60.5",
          "2958466",
          "json:",
          "json:{",
          "json:" + "[".repeat(500),
          "json:\"\\ud800\"",
          "json:{\"a\":1,\"a\":2}",
          "#town",
          "#",
          "^",
          "^id",
          "示例",
          "编号",
          "名称(亩)*",
          "((((((((((",
          "\u0000",
          "\uFFFF",
          "\uD800",
          "_x0000_",
          "&#0;",
          "&amp;",
          "1899-12-31",
          "0000-00-00",
          "2024-02-30",
          "99999年99月",
          "１３．８亿元",
          "-13.8亿元",
          "1,2,3",
          ";;;;",
          "；",
          "\"",
          "a\"b",
          "\r",
          "\n",
          "\t",
          "ﷺ".repeat(300));

  private static final StandardValidator JUDGE = Standards.validator("townscape-town");

  private static Path folder = Path.of("");
  private static Path written = Path.of("");
  private static byte[] good = new byte[0];
  private static final List<byte[]> CSV = new ArrayList<>();
  private static final List<String> CSV_NAMES = new ArrayList<>();

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("fuzz");
    DatasetHeader header =
        DatasetHeader.builder()
            .format("renewal-dataset/1.0")
            .dataAsOf(LocalDate.of(2024, 12, 31))
            .build();
    List<DocumentType> kinds =
        Stream.of("town", "community").flatMap(it -> DocumentKinds.byName(it).stream()).toList();
    RecordSource data = Sources.of(new RandomDatasets(SEED).dataset(header, kinds, 2));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetWriter.of(CodeLabels.of(List.of())).writeWorkbook(data, out);
    good = out.toByteArray();
    written = folder.resolve("written");
    SheetWriter.of(CodeLabels.of(List.of())).writeFolder(data, written);
    for (Path file : files(written)) {
      CSV_NAMES.add(file.getFileName().toString());
      CSV.add(Files.readAllBytes(file));
    }
  }

  @AfterContainer
  static void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 300)
  void anyBytesAsAWorkbook(@ForAll @Size(max = 2_000) byte[] bytes) throws IOException {
    workbook(bytes);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void aWorkbookWithBytesChanged(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int flips)
      throws IOException {
    RandomStream random = RandomStream.of(seed, 0);
    byte[] bytes = good.clone();
    for (int i = 0; i < flips; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    workbook(bytes);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void aWorkbookWithValuesChanged(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int times)
      throws IOException {
    RandomStream random = RandomStream.of(seed, 1);
    WorkbookFile book = WorkbookFile.of(good);
    for (int i = 0; i < 3; i++) {
      String name = book.names().get(random.nextInt(book.names().size()));
      String changed = replaced(book.part(name), random, times);
      book.without(name).with(name, changed);
    }
    workbook(book.bytes());
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void aWorkbookWithTagsMoved(@ForAll long seed) throws IOException {
    RandomStream random = RandomStream.of(seed, 2);
    WorkbookFile book = WorkbookFile.of(good);
    String name = book.names().get(random.nextInt(book.names().size()));
    List<String> tags = new ArrayList<>(List.of(book.part(name).split("(?=<)")));
    for (int i = 0; i < 5 && tags.size() > 1; i++) {
      String tag = tags.get(random.nextInt(tags.size()));
      int at = 1 + random.nextInt(tags.size() - 1);
      if (random.nextInt(2) == 0) {
        tags.add(at, tag);
      } else {
        tags.remove(at);
      }
    }
    workbook(book.without(name).with(name, String.join("", tags)).bytes());
  }

  @Property(tries = 150)
  void anyBytesAsACsvFile(@ForAll @Size(max = 2_000) byte[] bytes) throws IOException {
    csv(bytes, CSV_NAMES.indexOf("社区.csv"));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void aFolderWithBytesChanged(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int flips)
      throws IOException {
    RandomStream random = RandomStream.of(seed, 3);
    int file = random.nextInt(CSV.size());
    byte[] bytes = CSV.get(file).clone();
    for (int i = 0; i < flips; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    csv(bytes, file);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void aFolderWithCellsChanged(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int times)
      throws IOException {
    RandomStream random = RandomStream.of(seed, 4);
    int file = random.nextInt(CSV.size());
    String[] cells = new String(CSV.get(file), StandardCharsets.UTF_8).split(",", -1);
    for (int i = 0; i < times; i++) {
      cells[random.nextInt(cells.length)] = NASTY.get(random.nextInt(NASTY.size()));
    }
    Charset charset = random.nextInt(3) == 0 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    csv(String.join(",", cells).getBytes(charset), file);
  }

  private static String replaced(String part, RandomStream random, int times) {
    Matcher matcher = VALUES.matcher(part);
    long found = VALUES.matcher(part).results().count();
    return matcher.replaceAll(
        (MatchResult match) -> {
          boolean isHit = random.nextInt((int) found) < times;
          String text = isHit ? NASTY.get(random.nextInt(NASTY.size())) : match.group();
          return Matcher.quoteReplacement(text.replace("<", "&lt;"));
        });
  }

  private static void workbook(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("fuzz.xlsx"), bytes);
    Reading.of(READER.source(file));
  }

  private static void csv(byte[] bytes, int file) throws IOException {
    Path changed = written.resolve(CSV_NAMES.get(file));
    Files.write(changed, bytes);
    RecordSource source = READER.source(written);
    Reading.of(source);
    judge(source);
    Files.write(changed, CSV.get(file));
  }

  /** Judges what there is; only a date may be missing. */
  private static void judge(RecordSource source) throws IOException {
    try {
      assertFalse(JUDGE.validate(source).getRules().isEmpty());
    } catch (MissingReferenceDateException | UnreadableSourceException told) {
      assertFalse(String.valueOf(told.getMessage()).isBlank());
    }
  }

  private static List<Path> files(Path of) {
    try (Stream<Path> files = Files.list(of)) {
      return files.sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
