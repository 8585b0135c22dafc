package dev.renewal.check.internal.plausibility;

import dev.renewal.finding.Severity;
import dev.renewal.schema.JsonTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A likely slip in a document.
 *
 * @param id the id of the finding, under which its sentences stand
 * @param severity warning or info, never error
 * @param path the JSON Pointer within the document
 * @param arguments the arguments of its sentences
 * @param candidate what was most likely meant
 * @param mends the certain mend, step by step
 */
public record Slip(
    String id,
    Severity severity,
    String path,
    Map<String, ?> arguments,
    Optional<String> candidate,
    List<Mend> mends) {

  /** Refuses errors, since what is only unlikely never decides. */
  public Slip {
    if (severity == Severity.ERROR) {
      throw new IllegalArgumentException(id + " cannot be an error");
    }
    arguments = Map.copyOf(arguments);
    mends = List.copyOf(mends);
  }

  /**
   * One value to put in the place of another.
   *
   * @param path the JSON Pointer within the document
   * @param value the value
   */
  public record Mend(String path, JsonTree value) {}

  static Slip of(String id, Severity severity, String path, Map<String, ?> arguments) {
    return new Slip(id, severity, path, arguments, Optional.empty(), List.of());
  }

  Slip meant(String text) {
    return new Slip(id, severity, path, arguments, Optional.of(text), mends);
  }

  Slip mendedBy(List<Mend> steps) {
    return new Slip(id, severity, path, arguments, candidate, steps);
  }
}
