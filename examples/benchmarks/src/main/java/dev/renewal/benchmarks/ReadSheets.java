package dev.renewal.benchmarks;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordCursor;
import dev.renewal.dataset.RecordSource;
import dev.renewal.dataset.SourceRecord;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.DatasetWriter;
import dev.renewal.json.ReadLimits;
import dev.renewal.model.community.Community;
import dev.renewal.model.community.Facility;
import dev.renewal.model.community.FacilityType;
import dev.renewal.quantity.Area;
import dev.renewal.sheets.SheetReader;
import dev.renewal.sheets.SheetWriter;
import dev.renewal.sheets.layout.CodeLabels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * One workbook of communities with 20 facilities each: read into documents by us, and only cell by
 * cell by fastexcel and by the streaming reader of Apache POI; milliseconds each. What they read is
 * held to be the same first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(2)
public class ReadSheets {
  private static final int FACILITIES = 20;
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  /** How many communities; 5,000 have 100,000 rows of facilities. */
  @Param({"200", "5000"})
  int communities;

  private Path file = Path.of("");

  /** Writes the workbook; all readers must find the same in it. */
  @Setup
  public void write()
      throws IOException, OpenXML4JException, ParserConfigurationException, SAXException {
    file = Files.createTempFile("benchmark", ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      SheetWriter.of(CodeLabels.of(List.of())).writeWorkbook(source(communities), out);
    }
    assertEqual();
  }

  /** Holds the readers to each other: the same cells, and the documents that were written. */
  private void assertEqual()
      throws IOException, OpenXML4JException, ParserConfigurationException, SAXException {
    List<String> cells = new ArrayList<>();
    List<String> others = new ArrayList<>();
    fastexcel(cells::add);
    poi(others::add);
    if (cells.isEmpty() || !cells.equals(others)) {
      throw new IllegalStateException("fastexcel and POI read different cells");
    }
    int[] next = new int[1];
    ours(
        community -> {
          if (!community.equals(community(next[0]++))) {
            throw new IllegalStateException("we read another community: " + community.getId());
          }
        });
    if (next[0] != communities) {
      throw new IllegalStateException("we read " + next[0] + " communities");
    }
  }

  /** Deletes the workbook. */
  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** The documents of the workbook. */
  @Benchmark
  public void ours(Blackhole hole) throws IOException {
    ours(hole::consume);
  }

  private void ours(Consumer<Community> taker) throws IOException {
    try (RecordCursor cursor = SheetReader.ofCodes().source(file).open()) {
      for (SourceRecord next = cursor.next(); next != null; next = cursor.next()) {
        if (next.document() instanceof Community community) {
          taker.accept(community);
        }
      }
    }
  }

  /** The cells of the workbook, by fastexcel alone. */
  @Benchmark
  public void fastexcel(Blackhole hole) throws IOException {
    fastexcel(hole::consume);
  }

  private void fastexcel(Consumer<String> taker) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : (Iterable<Sheet>) book.getSheets()::iterator) {
        try (Stream<Row> rows = sheet.openStream()) {
          for (Iterator<Row> row = rows.iterator(); row.hasNext(); ) {
            for (Cell cell : row.next()) {
              if (cell != null) {
                taker.accept(cell.getText());
              }
            }
          }
        }
      }
    }
  }

  /** The cells of the workbook, by the streaming reader of Apache POI. */
  @Benchmark
  public void poi(Blackhole hole)
      throws IOException, OpenXML4JException, ParserConfigurationException, SAXException {
    poi(hole::consume);
  }

  private void poi(Consumer<String> taker)
      throws IOException, OpenXML4JException, ParserConfigurationException, SAXException {
    CellTexts texts = new CellTexts(taker);
    try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(book);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(book);
      for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext(); ) {
        try (InputStream sheet = sheets.next()) {
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(
              new XSSFSheetXMLHandler(reader.getStylesTable(), strings, texts, false));
          xml.parse(new InputSource(sheet));
        }
      }
    }
  }

  /** Hands over the texts of cells. */
  private record CellTexts(Consumer<String> taker)
      implements XSSFSheetXMLHandler.SheetContentsHandler {
    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(@Nullable String at, @Nullable String text, @Nullable XSSFComment comment) {
      if (text != null) {
        taker.accept(text);
      }
    }
  }

  /** A dataset of communities. */
  private static RecordSource source(int number) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DatasetHeader header = DatasetHeader.builder().format("renewal-dataset/1.0").build();
    try (DatasetWriter writer = DatasetWriter.ndjson(json, header)) {
      for (int at = 0; at < number; at++) {
        writer.write(community(at));
      }
    }
    return DatasetReader.of(ReadLimits.DEFAULT).source(json.toByteArray());
  }

  private static Community community(int number) {
    Community.Builder community = Community.builder();
    community.id("C-" + number).name("第" + number + "社区").households(1_000 + number);
    for (int at = 0; at < FACILITIES; at++) {
      community.addFacilities(
          Facility.builder()
              .id("F-" + number + "-" + at)
              .name("设施" + at)
              .type(FacilityType.of("TYPE_" + at))
              .floorArea(Area.parse(300 + at + "平方米"))
              .capacity(20 + at)
              .openedOn(FIRST_DAY.plusDays(number + at))
              .inUse(at % 3 > 0)
              .walkMinutes(BigDecimal.valueOf(at))
              .build());
    }
    return community.build();
  }
}
