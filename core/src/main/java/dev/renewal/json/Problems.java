package dev.renewal.json;

import dev.renewal.finding.Problem;
import dev.renewal.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The problems of one record, up to a cap; those beyond it are counted. */
final class Problems {

  private final int cap;
  private List<Problem> listed = List.of();
  private long omitted;

  Problems(int cap) {
    this.cap = cap;
  }

  /** Counts one more problem if no more are listed. */
  boolean omitsOne() {
    if (listed.size() < cap) {
      return false;
    }
    omitted++;
    return true;
  }

  /** Adds a problem, whatever the cap. */
  void add(Problem problem) {
    if (listed.isEmpty()) {
      listed = new ArrayList<>();
    }
    listed.add(problem);
  }

  /** Hands over the problems so far and starts anew. */
  List<Problem> take(String pointer) {
    if (omitted > 0) {
      add(
          Problem.builder()
              .id("structure.limit")
              .severity(Severity.ERROR)
              .pointer(pointer)
              .expected(Says.text("expected.max-problems", Map.of("most", cap)))
              .message(Says.text("message.omitted", Map.of("count", omitted)))
              .build());
      omitted = 0;
    }
    List<Problem> taken = listed;
    listed = List.of();
    return taken;
  }
}
