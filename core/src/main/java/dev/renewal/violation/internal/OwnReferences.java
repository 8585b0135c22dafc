package dev.renewal.violation.internal;

import dev.renewal.standard.Path;
import dev.renewal.violation.Edit;
import java.util.List;
import java.util.Optional;

/** References of a document to its own parts. */
final class OwnReferences {
  private OwnReferences() {}

  /** An edit that lets a reference lead to the first part that it may name. */
  static Optional<Edit> edit(Spot reference) {
    Optional<String> own = reference.attribute().refersToOwn();
    Optional<Spot> document = reference.document();
    if (own.isEmpty() || document.isEmpty()) {
      return Optional.empty();
    }
    return found(document.get(), Path.parse(own.get()))
        .filter(it -> !it.equals(reference.value()))
        .map(it -> Edit.replace(reference.pointer(), reference.value(), it));
  }

  private static Optional<Object> found(Spot document, Path path) {
    List<Spot> at = List.of(document);
    for (Path.Step step : path.steps()) {
      at =
          at.stream()
              .flatMap(
                  spot ->
                      spot.type().flatMap(type -> type.attribute(step.name())).stream()
                          .flatMap(attribute -> spot.children(attribute).stream()))
              .toList();
    }
    return at.stream().map(Spot::value).findFirst();
  }
}
