package dev.renewal.samples.kit;

import dev.renewal.dataset.Dataset;
import dev.renewal.samples.ExpectedFinding;
import dev.renewal.samples.Sample;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The documents of a sample, by their kind. */
final class SampleDocuments {

  private final Sample sample;

  SampleDocuments(Sample sample) {
    this.sample = sample;
  }

  /** All documents of a kind, in their order. */
  List<?> of(DocumentType kind) {
    return RecordType.of(Dataset.class)
                .attribute(kind.collection())
                .orElseThrow()
                .get(sample.dataset())
            instanceof List<?> documents
        ? documents
        : List.of();
  }

  /**
   * The document that a test of the kind is about: the one that breaks the rule, else the first.
   *
   * @throws WrongRecipeException if there is none
   */
  Object one(DocumentType kind, SampleRecipe recipe) {
    List<?> documents = of(kind);
    if (sample.violates().isPresent()) {
      return documents.get(broken(kind, sample.violates().get()));
    }
    if (documents.isEmpty()) {
      throw new WrongRecipeException(
          "kind.none", "recipe", recipe, "kind", kind.name(), "kinds", kinds());
    }
    return documents.get(0);
  }

  private int broken(DocumentType kind, String rule) {
    String pointer =
        sample.expected().stream()
            .filter(it -> it.rule().equals(rule))
            .map(ExpectedFinding::pointer)
            .findFirst()
            .orElse("");
    String[] steps = pointer.split("/", 4);
    if (steps.length > 2 && steps[1].equals(kind.collection())) {
      return Integer.parseInt(steps[2]);
    }
    Optional<DocumentType> other =
        steps.length > 2 ? DocumentKinds.byCollection(steps[1]) : Optional.empty();
    throw new WrongRecipeException(
        "rule.elsewhere",
        "rule",
        rule,
        "pointer",
        pointer.isEmpty() ? "/" : pointer,
        "kind",
        kind.name(),
        "ask",
        other
            .map(it -> KitTexts.text("rule.elsewhere.document", "kind", it.name()))
            .orElseGet(() -> KitTexts.text("rule.elsewhere.dataset")));
  }

  private String kinds() {
    return DocumentKinds.all().stream()
        .filter(it -> !of(it).isEmpty())
        .map(it -> it.name() + " " + of(it).size())
        .collect(Collectors.joining(", "));
  }
}
