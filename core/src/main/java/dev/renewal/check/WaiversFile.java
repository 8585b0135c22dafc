package dev.renewal.check;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.finding.TextPosition;
import dev.renewal.finding.Waiver;
import dev.renewal.finding.Waivers;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.json.ReadResult;
import dev.renewal.json.RefusedFileException;
import dev.renewal.schema.internal.ShippedSchema;
import dev.renewal.text.MessageBundle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the waivers of a receiving authority (豁免清单文件). */
public final class WaiversFile {
  private static final ObjectReader READER = ObjectReader.of(ReadLimits.DEFAULT);

  private WaiversFile() {}

  /**
   * Reads waivers.
   *
   * @param name the name of the file, for messages
   * @param json its bytes, in UTF-8
   * @return the waivers
   * @throws RefusedFileException if it holds no waivers, one without reason or without who decided
   *     it, or one of a syntax error; says all that is wrong
   */
  public static Waivers read(String name, byte[] json) {
    ReadResult<Waivers> result = READER.read(json, Waivers.class);
    List<Problem> errors =
        new ArrayList<>(
            result.problems().stream().filter(it -> it.getSeverity() == Severity.ERROR).toList());
    if (errors.isEmpty()) {
      Map<String, String> faults = faults(result.value().orElseThrow());
      Map<String, TextPosition> positions = READER.locate(json, faults.keySet());
      faults.forEach((pointer, id) -> errors.add(problem(id, pointer, positions.get(pointer))));
    }
    if (!errors.isEmpty()) {
      throw new RefusedFileException(name, errors);
    }
    return result.value().orElseThrow();
  }

  /**
   * The JSON Schema (2020-12) of waivers, for editors and other tools.
   *
   * @return UTF-8
   */
  public static byte[] schema() {
    return ShippedSchema.read(WaiversFile.class, "waivers.schema.json");
  }

  /** What is wrong, by pointer. */
  private static Map<String, String> faults(Waivers waivers) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!waivers.getFormat().equals(Waivers.FORMAT)) {
      faults.put("/format", "waivers.format");
    }
    for (int at = 0; at < waivers.getWaivers().size(); at++) {
      Waiver waiver = waivers.getWaivers().get(at);
      String pointer = "/waivers/" + at;
      if (waiver.getReason().isBlank()) {
        faults.put(pointer + "/reason", "waivers.blank");
      }
      if (waiver.getBy().isBlank()) {
        faults.put(pointer + "/by", "waivers.blank");
      }
      if (waiver.getRule().startsWith("syntax.")) {
        faults.put(pointer + "/rule", "waivers.syntax");
      }
    }
    return faults;
  }

  private static Problem problem(String id, String pointer, @Nullable TextPosition position) {
    return Problem.builder()
        .id(id)
        .severity(Severity.ERROR)
        .pointer(pointer)
        .position(Optional.ofNullable(position))
        .message(MessageBundle.core().text(id))
        .build();
  }
}
