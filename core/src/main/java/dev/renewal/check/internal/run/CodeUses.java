package dev.renewal.check.internal.run;

import dev.renewal.check.internal.compile.CodeNames;
import dev.renewal.check.internal.compile.CompiledStandard;
import dev.renewal.finding.PatchOperation;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.CodelistItem;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import dev.renewal.text.NearestName;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings about codes: under another name, not in use on the day, or in no shared list. */
final class CodeUses {
  private static final String UNKNOWN = "integrity.unknown-code";

  private final Structural structural;
  private final LocalDate day;
  private final Map<String, Names> lists = new HashMap<>();

  /**
   * The names of a list.
   *
   * @param told those that are told
   * @param exact whether a code that is none of them is told, too
   */
  private record Names(CodeNames.OfList told, boolean exact) {}

  /**
   * Findings about codes.
   *
   * @param standards the standards, the core pack first; its lists count where no other has them,
   *     and only they are asked whether a code exists: about its own lists a pack has rules
   * @param day the reference date
   * @param structural takes the findings
   */
  CodeUses(List<CompiledStandard> standards, LocalDate day, Structural structural) {
    this.structural = structural;
    this.day = day;
    boolean core = true;
    for (CompiledStandard standard : standards) {
      boolean exact = core;
      standard
          .codeNames()
          .on(day)
          .forEach((list, names) -> lists.put(list, new Names(names, exact)));
      core = false;
    }
  }

  /** Looks at one code of a document. */
  void look(DocumentType kind, Placed placed, String list, String code, Leaves.Place place) {
    Names names = lists.get(list);
    if (names == null || (names.exact() && names.told().isPlain(code))) {
      return;
    }
    CodeNames.Name name = names.told().get(code);
    if (name != null) {
      tell(kind, placed, place.path(), code, name);
    } else if (names.exact()) {
      unknown(kind, placed, place.path(), code, names.told().list());
    }
  }

  private void unknown(DocumentType kind, Placed placed, String path, String code, Codelist list) {
    List<String> codes = list.items().stream().map(CodelistItem::code).toList();
    Map<String, Object> arguments =
        Map.of("code", code, "list", list.title(), "known", String.join(", ", codes));
    MessageBundle texts = MessageBundle.core();
    structural.add(
        UNKNOWN,
        Severity.WARNING,
        Subject.of(kind.name(), placed.id(), path),
        placed.pointer() + path,
        placed.ordinal(),
        builder ->
            builder
                .message(texts.format(UNKNOWN, arguments))
                .actual(LocalText.same(code))
                .candidate(NearestName.of(code, codes))
                .fix(texts.format(UNKNOWN + ".fix", arguments)));
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
        Subject.of(kind.name(), placed.id(), path),
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
