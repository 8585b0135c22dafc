package dev.renewal.pack;

import dev.renewal.quantity.TargetComparator;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Audit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the audits of a pack's figures, and does their arithmetic. */
final class AuditReader {
  private static final List<TargetComparator> EXACT =
      Arrays.stream(TargetComparator.values()).filter(TargetComparator::isExact).toList();

  private final Sentences sentences;
  private final Places places;
  private final Problems problems;

  AuditReader(Sentences sentences, Places places, Problems problems) {
    this.sentences = sentences;
    this.places = places;
    this.problems = problems;
  }

  Optional<Audit> read(JsonTree tree) {
    Members members = new Members(tree, problems);
    String id = members.text("id");
    Audit audit =
        new Audit(
            id,
            members.texts("clause"),
            figures(members, "left"),
            members
                .requiredCode("comparator", EXACT, TargetComparator::symbol)
                .orElse(TargetComparator.EQUAL),
            figures(members, "right"),
            members.optionalText("unit"),
            members.flag("holds"),
            members.texts("facts"),
            sentences.of(tree, id + ".title").text(),
            sentences.of(tree, id + ".message").text());
    members.close();
    if (audit.isTrue() != audit.holds()) {
      problems.add(tree, audit.holds() ? "figures-differ" : "figures-agree", "audit", id);
    }
    return Optional.of(places.put(audit, tree));
  }

  private List<BigDecimal> figures(Members members, String side) {
    members.required(side);
    return members.list(side, figure -> members.parsed(figure, "number", BigDecimal::new));
  }
}
