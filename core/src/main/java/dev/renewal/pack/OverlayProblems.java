package dev.renewal.pack;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import dev.renewal.finding.TextPosition;
import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects why an overlay is refused. */
final class OverlayProblems {
  private static final String ID = "overlay.";

  private final List<Problem> found = new ArrayList<>();

  boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Adds a problem.
   *
   * @param id its id without {@code overlay.}
   * @param pointer where it is in the file
   * @param arguments name, value, name, value
   */
  void add(String id, String pointer, Object... arguments) {
    Map<String, Object> named = new HashMap<>();
    for (int at = 0; at < arguments.length; at += 2) {
      named.put(arguments[at].toString(), arguments[at + 1]);
    }
    MessageBundle texts = MessageBundle.core();
    String fix = ID + id + ".fix";
    Optional<LocalText> mend =
        texts.contains(fix) ? Optional.of(texts.format(fix, named)) : Optional.empty();
    found.add(
        Problem.builder()
            .id(ID + id)
            .severity(Severity.ERROR)
            .pointer(pointer)
            .message(texts.format(ID + id, named))
            .fix(mend)
            .build());
  }

  /** All problems, with their places in the text. */
  List<Problem> located(byte[] json) {
    Map<String, TextPosition> positions =
        ObjectReader.of(ReadLimits.DEFAULT)
            .locate(json, found.stream().map(Problem::getPointer).collect(Collectors.toSet()));
    return found.stream()
        .map(
            problem ->
                Problem.builder()
                    .from(problem)
                    .position(Optional.ofNullable(positions.get(problem.getPointer())))
                    .build())
        .toList();
  }
}
