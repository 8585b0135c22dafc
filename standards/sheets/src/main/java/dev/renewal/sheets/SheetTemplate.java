package dev.renewal.sheets;

import dev.renewal.dataset.RecordSource;
import dev.renewal.json.DatasetReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.model.Stage;
import dev.renewal.schema.DocumentType;
import dev.renewal.sheets.internal.template.TemplateBook;
import dev.renewal.sheets.internal.write.StableWorkbook;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Workbooks to be filled in (填报模板): a sheet for each kind of document and each list of objects,
 * Chinese headers with the English name, the unit and the clauses in a note, drop-downs with the
 * labels of codes, an example row from an invented town, a sheet that explains. What {@link
 * SheetReader} reads.
 *
 * <p>A column is marked as required when a rule of the standard that is due at the stage, that is
 * an error and that applies without condition reads it; rules that read it otherwise are in its
 * note. The same standard, stage and kinds give the same bytes. Immutable and safe for threads.
 *
 * <pre>{@code
 * SheetTemplate.of(kinds, labels).standard(standard).stage(Stage.ACCEPTANCE).write(out);
 * }</pre>
 */
public final class SheetTemplate {

  private final List<DocumentType> kinds;
  private final CodeLabels labels;
  private final Optional<Standard> standard;
  private final Optional<Stage> stage;

  private SheetTemplate(
      List<DocumentType> kinds,
      CodeLabels labels,
      Optional<Standard> standard,
      Optional<Stage> stage) {
    this.kinds = List.copyOf(kinds);
    this.labels = labels;
    this.standard = standard;
    this.stage = stage;
  }

  /**
   * A template without a standard.
   *
   * @param kinds the kinds of documents to be filled in, in the order of their sheets
   * @param labels what drop-downs offer
   * @return the template
   */
  public static SheetTemplate of(List<DocumentType> kinds, CodeLabels labels) {
    return new SheetTemplate(kinds, labels, Optional.empty(), Optional.empty());
  }

  /**
   * The same template with the demands of a standard.
   *
   * @param other the standard
   * @return the template
   */
  public SheetTemplate standard(Standard other) {
    return new SheetTemplate(kinds, labels, Optional.of(other), stage);
  }

  /**
   * The same template for a stage.
   *
   * @param other the stage; rules that are due later are not told
   * @return the template
   */
  public SheetTemplate stage(Stage other) {
    return new SheetTemplate(kinds, labels, standard, Optional.of(other));
  }

  /**
   * Writes the workbook.
   *
   * @param out takes the {@code .xlsx} file; stays open
   * @throws IOException if the output fails
   */
  public void write(OutputStream out) throws IOException {
    TemplateBook book = new TemplateBook(kinds, labels, standard, stage, example());
    StableWorkbook.write(out, book::write);
  }

  private static RecordSource example() throws IOException {
    try (InputStream example =
        Objects.requireNonNull(
            SheetTemplate.class.getResourceAsStream("example/conforming.json"))) {
      return DatasetReader.of(ReadLimits.DEFAULT).source(example.readAllBytes());
    }
  }
}
