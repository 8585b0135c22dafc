package dev.renewal.standards.audit;

import dev.renewal.finding.Severity;
import dev.renewal.pack.PackFiles;
import dev.renewal.standard.Standard;
import dev.renewal.text.MessageBundle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences of a pack that no rule, audit or scorecard shows, such as those of a rule that was
 * renamed.
 */
final class UnusedSentences {
  private static final String ZH = "messages_zh.txt";
  private static final String EN = "messages_en.txt";

  private UnusedSentences() {}

  static void check(PackFiles files, Standard standard, Findings findings) throws IOException {
    Set<String> used = new HashSet<>();
    standard.rules().forEach(rule -> used.addAll(keys(rule.id())));
    standard.audits().forEach(audit -> used.addAll(keys(audit.id())));
    ScoreUses.of(standard.scorecards(), Uses.of(List.of())).titled().stream()
        .map(id -> id + ".title")
        .forEach(used::add);
    MessageBundle bundle =
        MessageBundle.read(
            new ByteArrayInputStream(files.read(ZH).orElse(new byte[0])),
            new ByteArrayInputStream(files.read(EN).orElse(new byte[0])));
    for (String key : bundle.keys()) {
      if (!used.contains(key)) {
        findings.add("unused-sentence", Severity.WARNING, ZH, "", Optional.empty(), "key", key);
      }
    }
  }

  private static List<String> keys(String id) {
    return List.of(id + ".title", id + ".message", id + ".fix");
  }
}
