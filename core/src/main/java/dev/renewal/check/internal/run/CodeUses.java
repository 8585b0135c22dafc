package dev.renewal.check.internal.run;

import dev.renewal.check.internal.compile.CodeNames;
import dev.renewal.check.internal.compile.CompiledStandard;
import dev.renewal.finding.PatchOperation;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.JsonTree;
import dev.renewal.text.MessageBundle;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings about codes under another name, and about codes that are not in use on the day. */
final class CodeUses {
  private final Structural structural;
  private final LocalDate day;
  private final Map<String, CodeNames.OfList> lists = new HashMap<>();

  /**
   * Findings about codes.
   *
   * @param standards the standards, the core pack first; its lists count where no other has them
   * @param day the reference date
   * @param structural takes the findings
   */
  CodeUses(List<CompiledStandard> standards, LocalDate day, Structural structural) {
    this.structural = structural;
    this.day = day;
    standards.forEach(standard -> lists.putAll(standard.codeNames().on(day)));
  }

  /** Looks at one code of a document. */
  void look(DocumentType kind, Placed placed, String list, String code, Leaves.Place place) {
    CodeNames.OfList names = lists.get(list);
    CodeNames.Name name = names == null ? null : names.get(code);
    if (name != null) {
      tell(kind, placed, place.path(), code, name);
    }
  }

  private void tell(
      DocumentType kind, Placed placed, String path, String given, CodeNames.Name name) {
    String id =
        switch (name.use()) {
          case ALIAS -> "integrity.code-alias";
          case NOT_YET -> "integrity.code-not-yet-used";
          case NO_LONGER -> "integrity.code-no-longer-used";
        };
    boolean alias = name.use() == CodeNames.Use.ALIAS;
    String code = name.item().code();
    String pointer = placed.pointer() + path;
    Map<String, Object> arguments =
        Map.of(
            "name", given,
            "code", code,
            "label", name.item().label(),
            "list", name.list(),
            "years", name.years().toString(),
            "date", day.toString());
    MessageBundle texts = MessageBundle.core();
    structural.add(
        id,
        alias ? Severity.INFO : Severity.WARNING,
        Subject.of(kind.name(), placed.document().getId(), path),
        pointer,
        placed.ordinal(),
        builder -> {
          builder.message(texts.format(id, arguments)).fix(texts.format(id + ".fix", arguments));
          if (alias) {
            builder
                .candidate(code)
                .addPatch(PatchOperation.replace(pointer, JsonTree.string(code)));
          }
        });
  }
}
