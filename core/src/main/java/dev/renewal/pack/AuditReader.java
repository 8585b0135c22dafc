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
  private final Problems problems;

  AuditReader(Sentences sentences, Problems problems) {
    this.sentences = sentences;
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
      problems.add(tree, "audit " + id + ": the figures " + (audit.holds() ? "differ" : "agree"));
    }
    return Optional.of(audit);
  }

  private List<BigDecimal> figures(Members members, String side) {
    members.required(side);
    return members.list(side, figure -> members.parsed(figure, AuditReader::figure));
  }

  private static BigDecimal figure(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException error) {
      throw new IllegalArgumentException("'" + text + "' is no plain decimal", error);
    }
  }
}
