package dev.renewal.report.rulebook.internal;

import dev.renewal.report.internal.Words;
import dev.renewal.standard.Clause;
import dev.renewal.standard.Force;
import java.util.List;

/** How strongly a clause binds, by its own word where it has one (必须, 原则上, 鼓励). */
final class ForceWord {
  /** Words that weaken a clause, as the sources have them. */
  private static final List<String> SOFT =
      List.of("原则上", "鼓励", "力争", "争创", "优先", "探索", "培育", "引入", "左右", "支持", "倡导");

  private ForceWord() {}

  static String of(Clause clause, Words words) {
    if (clause.force() != Force.SOFT) {
      return words.say("force." + clause.force().code());
    }
    String quote = clause.quote().orElse("");
    return SOFT.stream()
        .filter(quote::contains)
        .findFirst()
        .map(word -> words.say("force.soft-by", "word", word))
        .orElseGet(() -> words.say("force.soft"));
  }
}
