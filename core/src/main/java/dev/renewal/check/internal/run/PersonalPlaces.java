package dev.renewal.check.internal.run;

import dev.renewal.dataset.DatasetHeader;
import dev.renewal.finding.Problem;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import dev.renewal.text.LocalText;
import java.util.Optional;

/** Problems of reading as reports may tell them: without what stands in a personal attribute. */
final class PersonalPlaces {

  private static final String MASK = "***";

  private PersonalPlaces() {}

  /** The same problem, with what was found masked where it can tell who a person is. */
  static Problem masked(Problem problem) {
    Optional<LocalText> found = problem.getFound();
    if (found.isEmpty() || !isPersonal(problem.getPointer())) {
      return problem;
    }
    LocalText message = problem.getMessage();
    return Problem.builder()
        .from(problem)
        .found(LocalText.same(MASK))
        .message(
            LocalText.of(
                message.zh().replace(found.get().zh(), MASK),
                message.en().replace(found.get().en(), MASK)))
        .candidate(Optional.empty())
        .build();
  }

  private static boolean isPersonal(String pointer) {
    String[] steps = pointer.split("/", -1);
    if (steps.length < 3) {
      return false;
    }
    Optional<DocumentType> collection = DocumentKinds.byCollection(steps[1]);
    Optional<RecordType> type =
        collection
            .or(() -> DocumentKinds.byName(steps[1]))
            .map(kind -> RecordType.of(kind.javaType()))
            .or(() -> header(steps[1]));
    for (int at = collection.isPresent() ? 3 : 2; at < steps.length; at++) {
      String step = steps[at];
      Optional<Attribute> attribute = type.flatMap(it -> it.attribute(step));
      if (attribute.map(Attribute::isPersonal).orElse(false)) {
        return true;
      }
      if (attribute.isPresent()) {
        type = attribute.get().type().objectType();
      }
    }
    return false;
  }

  private static Optional<RecordType> header(String step) {
    return step.equals("header")
        ? Optional.of(RecordType.of(DatasetHeader.class))
        : Optional.empty();
  }
}
