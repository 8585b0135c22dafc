package dev.renewal.sheets.internal.template;

import dev.renewal.dataset.ClaimedStandard;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.RecordSource;
import dev.renewal.model.Stage;
import dev.renewal.schema.DocumentType;
import dev.renewal.sheets.internal.cell.RawCell;
import dev.renewal.sheets.internal.cell.SheetTexts;
import dev.renewal.sheets.internal.write.Conversion;
import dev.renewal.sheets.internal.write.Gathered;
import dev.renewal.sheets.internal.write.Gathering;
import dev.renewal.sheets.internal.write.SheetHead;
import dev.renewal.sheets.layout.CodeLabels;
import dev.renewal.sheets.layout.Sheet;
import dev.renewal.sheets.layout.SheetLayout;
import dev.renewal.standard.Standard;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to be filled in.
 *
 * @param kinds the kinds of documents that have sheets
 * @param labels what codes are called
 * @param standard the standard whose rules are told
 * @param stage the stage up to which its rules are due
 * @param example where the example rows are taken from
 */
public record TemplateBook(
    List<DocumentType> kinds,
    CodeLabels labels,
    Optional<Standard> standard,
    Optional<Stage> stage,
    RecordSource example) {

  private static final int FIRST_WIDTH = 100;

  /** Writes the workbook; the output stays open. */
  public void write(OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Renewal", "1.0");
    explain(workbook.newWorksheet(SheetTexts.text("template.explanation").zh()));
    Worksheet codes = workbook.newWorksheet(SheetTexts.text("template.codes").zh());
    codes.setVisibilityState(VisibilityState.HIDDEN);
    ChoiceLists choices = new ChoiceLists(codes, labels);
    Demands demands = standard.map(it -> Demands.of(it, stage)).orElseGet(Demands::none);
    try (Gathering examples = new Conversion(labels, (place, what) -> {}).gather(example);
        Gathering filled = new Gathering(labels)) {
      filled.add(SheetLayout.ofModel().header(), header(), "");
      sheets(SheetLayout.ofModel().header(), workbook, choices, demands, examples, filled);
      for (DocumentType kind : kinds) {
        Sheet main = SheetLayout.ofModel().of(kind);
        sheets(main, workbook, choices, demands, examples, filled);
      }
    }
    workbook.finish();
  }

  private void sheets(
      Sheet main,
      Workbook workbook,
      ChoiceLists choices,
      Demands demands,
      Gathering examples,
      Gathering filled)
      throws IOException {
    for (Sheet sheet : SheetLayout.family(main)) {
      TemplateSheet template = new TemplateSheet(workbook.newWorksheet(sheet.name()), sheet);
      template.head(demands, standard);
      template.cells(choices);
      int row = SheetHead.ROWS;
      Optional<Map<Integer, RawCell>> shown = TemplateSheet.first(examples.rows(sheet));
      if (shown.isPresent()) {
        template.row(row++, shown.get(), true);
      }
      Optional<Gathered> known = filled.rows(sheet);
      if (known.isPresent()) {
        template.row(row, known.get().row(0), false);
      }
    }
  }

  /** What is known of a dataset that is not filled in yet. */
  private DatasetHeader header() {
    DatasetHeader.Builder header = DatasetHeader.builder().format("renewal-dataset/1.0");
    stage.ifPresent(header::stage);
    standard.ifPresent(
        it ->
            header.addStandards(
                ClaimedStandard.builder().id(it.id()).version(it.version()).build()));
    return header.build();
  }

  private void explain(Worksheet sheet) {
    sheet.width(0, FIRST_WIDTH);
    int row = 0;
    line(sheet, row++, "template.title", "kinds", titles());
    sheet.style(0, 0).bold().fontSize(16).set();
    if (standard.isPresent()) {
      Standard it = standard.get();
      String name = it.title().zh() + " (" + it.id() + " " + it.version() + ")";
      line(sheet, row++, "template.standard", "standard", name, "basis", it.basis().label().zh());
      line(
          sheet,
          row++,
          "template.stage",
          "stage",
          stage.map(Stage::label).orElse(SheetTexts.text("template.any-stage")).zh());
    }
    for (String key : SheetTexts.bundle().keys().stream().sorted().toList()) {
      if (key.startsWith("template.how.")) {
        line(sheet, row++, key);
      }
    }
  }

  private String titles() {
    return String.join(
        "、", kinds.stream().map(kind -> SheetLayout.ofModel().of(kind).name()).toList());
  }

  private static void line(Worksheet sheet, int row, String key, Object... arguments) {
    sheet.value(row, 0, SheetTexts.text(key, arguments).zh());
    sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
  }
}
