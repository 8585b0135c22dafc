package dev.renewal.check.internal.run;

import dev.renewal.check.DivisionTable;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.dataset.DeclaredPopulation;
import dev.renewal.dataset.SyntheticDivision;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.place.Jurisdiction;
import dev.renewal.model.town.Town;
import dev.renewal.schema.DocumentType;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks divisions up in a dated table, all but those that the header declares as made up. Villages
 * are in no table; the township they lie in is looked up.
 */
final class DivisionUses {
  private static final String UNKNOWN = "integrity.unknown-division";
  private static final String NAME = "integrity.division-name";

  private final DivisionTable table;
  private final DatasetHeader header;
  private final Structural structural;
  private final List<DivisionCode> synthetic;

  DivisionUses(DivisionTable table, DatasetHeader header, Structural structural) {
    this.table = table;
    this.header = header;
    this.structural = structural;
    this.synthetic =
        header.getSyntheticDivisions().stream()
            .map(SyntheticDivision::getCode)
            .flatMap(Optional::stream)
            .toList();
  }

  /** Looks at the divisions of the header. */
  void header(String datasetId) {
    header.getRegion().ifPresent(code -> header(datasetId, code, "/header/region"));
    List<DeclaredPopulation> populations = header.getPopulations();
    for (int at = 0; at < populations.size(); at++) {
      String pointer = "/header/populations/" + at + "/division";
      populations.get(at).getDivision().ifPresent(code -> header(datasetId, code, pointer));
    }
  }

  private void header(String datasetId, DivisionCode code, String pointer) {
    if (isUnknown(code)) {
      tell(code, Subject.of("dataset", datasetId, pointer), pointer, -1);
    }
  }

  /** Looks at one division of a document. */
  void look(DocumentType kind, Placed placed, DivisionCode code, Leaves.Place place) {
    if (isUnknown(code)) {
      String path = place.path();
      Subject subject = Subject.of(kind.name(), placed.id(), path);
      tell(code, subject, placed.pointer() + path, placed.ordinal());
    }
  }

  /** Looks at the name of a document that is itself a division. */
  void look(DocumentType kind, Placed placed) {
    Optional<String> given = placed.text("name");
    Optional<String> known =
        isDivision(kind, placed)
            ? placed.division().filter(code -> !isSynthetic(code)).flatMap(table::name)
            : Optional.empty();
    if (given.isEmpty() || known.isEmpty() || agree(given.get(), known.get())) {
      return;
    }
    structural.add(
        NAME,
        Severity.INFO,
        Subject.of(kind.name(), placed.id(), "/division"),
        placed.pointer() + "/division",
        placed.ordinal(),
        Map.of(
            "division", placed.division().orElseThrow().toString(),
            "known", known.get(),
            "name", given.get(),
            "date", table.asOf().toString()));
  }

  private static boolean isDivision(DocumentType kind, Placed placed) {
    if (kind.javaType() == Jurisdiction.class) {
      return !placed.has("code");
    }
    return kind.javaType() == Town.class
        && placed.division().filter(it -> it.level().isTownshipLevel()).isPresent();
  }

  /** Names are written in full, in short, or with what lies above: 嘉善县, 嘉善, 嘉兴市嘉善县. */
  private static boolean agree(String given, String known) {
    String name = given.strip();
    String stem = known.length() > 2 ? known.substring(0, known.length() - 1) : known;
    return name.isEmpty() || name.contains(stem) || known.contains(name);
  }

  private boolean isUnknown(DivisionCode code) {
    return !isSynthetic(code) && table.name(tabled(code)).isEmpty();
  }

  private boolean isSynthetic(DivisionCode code) {
    for (int at = 0; at < synthetic.size(); at++) {
      if (code.isWithin(synthetic.get(at))) {
        return true;
      }
    }
    return false;
  }

  private static DivisionCode tabled(DivisionCode code) {
    return code.township().orElse(code);
  }

  private void tell(DivisionCode code, Subject subject, String pointer, long ordinal) {
    MessageBundle texts = MessageBundle.core();
    structural.add(
        UNKNOWN,
        Severity.WARNING,
        subject,
        pointer,
        ordinal,
        builder -> {
          Map<String, Object> arguments =
              Map.of(
                  "division", code.toString(),
                  "looked", tabled(code).toString(),
                  "date", table.asOf().toString(),
                  "above", above(code));
          builder
              .message(texts.format(UNKNOWN, arguments))
              .actual(LocalText.same(code.toString()))
              .fix(texts.format(UNKNOWN + ".fix", arguments));
        });
  }

  /** The lowest division above that the table has, and its name. */
  private LocalText above(DivisionCode code) {
    MessageBundle texts = MessageBundle.core();
    Optional<DivisionCode> above = tabled(code).parent();
    while (above.isPresent()) {
      Optional<String> name = table.name(above.get());
      if (name.isPresent()) {
        return texts.format(
            UNKNOWN + ".above", Map.of("division", above.get().toString(), "name", name.get()));
      }
      above = above.get().parent();
    }
    return texts.text(UNKNOWN + ".no-province");
  }
}
