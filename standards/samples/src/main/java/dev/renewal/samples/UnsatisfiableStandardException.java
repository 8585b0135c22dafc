package dev.renewal.samples;

import dev.renewal.samples.internal.Sentences;
import dev.renewal.text.LocalText;
import dev.renewal.violation.UnmetRule;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of a standard cannot all be met, so that no sample conforms to it. */
public final class UnsatisfiableStandardException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String standard;
  private final transient List<UnmetRule> unmet;

  UnsatisfiableStandardException(String standard, List<UnmetRule> unmet) {
    super(text(standard, unmet).en());
    this.standard = standard;
    this.unmet = List.copyOf(unmet);
  }

  /** The rules that could not be met, and those that stood against them. */
  public List<UnmetRule> unmet() {
    return unmet;
  }

  /** What is wrong, for people. */
  public LocalText text() {
    return text(standard, unmet);
  }

  private static LocalText text(String standard, List<UnmetRule> unmet) {
    return Sentences.text("unsatisfiable", "standard", standard, "rules", list(unmet));
  }

  private static LocalText list(List<UnmetRule> unmet) {
    return new LocalText(
        unmet.stream().map(it -> one(it).zh()).collect(Collectors.joining("; ")),
        unmet.stream().map(it -> one(it).en()).collect(Collectors.joining("; ")));
  }

  private static LocalText one(UnmetRule rule) {
    return rule.against().isEmpty()
        ? LocalText.same(rule.rule())
        : Sentences.text(
            "unsatisfiable.with", "rule", rule.rule(), "others", String.join(", ", rule.against()));
  }
}
