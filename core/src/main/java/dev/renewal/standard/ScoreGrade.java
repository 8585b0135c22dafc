package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A grade (等级): the scores from its lowest up to, but not with, that of the next better grade; the
 * best grade has no upper end.
 *
 * @param code its code, unique within the scorecard
 * @param title its title
 * @param from the lowest score, inclusive; empty only for the lowest grade, which takes what is
 *     left
 * @param minimums the least scores of single nodes without which the grade is not reached
 */
public record ScoreGrade(
    String code, LocalText title, Optional<Setting> from, Map<String, Setting> minimums) {
  /** Copies the minimums. */
  public ScoreGrade {
    minimums = Collections.unmodifiableMap(new TreeMap<>(minimums));
  }
}
