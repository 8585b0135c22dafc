package dev.renewal.check;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Receipt;
import dev.renewal.finding.Severity;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.json.RefusedFileException;
import dev.renewal.schema.internal.ShippedSchema;
import dev.renewal.text.MessageBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the receipt of a submission (回执文件). */
public final class ReceiptFile {
  private static final ObjectReader READER = ObjectReader.of(ReadLimits.DEFAULT);
  private static final String FORMAT = "/format";

  private ReceiptFile() {}

  /**
   * Reads a receipt.
   *
   * @param name the name of the file, for messages
   * @param json its bytes, in UTF-8
   * @return the receipt
   * @throws RefusedFileException if it is no receipt; says all that is wrong
   */
  public static Receipt read(String name, byte[] json) {
    ReadResult<Receipt> result = READER.read(json, Receipt.class);
    List<Problem> errors =
        new ArrayList<>(
            result.problems().stream().filter(it -> it.getSeverity() == Severity.ERROR).toList());
    String format = result.value().map(Receipt::getFormat).orElse("");
    if (errors.isEmpty() && !format.equals(Receipt.FORMAT)) {
      errors.add(format(json));
    }
    if (!errors.isEmpty()) {
      throw new RefusedFileException(name, errors);
    }
    return result.value().orElseThrow();
  }

  private static Problem format(byte[] json) {
    String id = "receipt.format";
    return Problem.builder()
        .id(id)
        .severity(Severity.ERROR)
        .pointer(FORMAT)
        .position(Optional.ofNullable(READER.locate(json, Set.of(FORMAT)).get(FORMAT)))
        .message(MessageBundle.core().text(id))
        .build();
  }

  /**
   * The JSON Schema (2020-12) of receipts, for editors and other tools.
   *
   * @return UTF-8
   */
  public static byte[] schema() {
    return ShippedSchema.read(ReceiptFile.class, "receipt.schema.json");
  }
}
