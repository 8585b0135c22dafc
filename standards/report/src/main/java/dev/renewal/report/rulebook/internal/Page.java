package dev.renewal.report.rulebook.internal;

import dev.renewal.report.internal.Words;
import dev.renewal.report.rulebook.RuleExample;
import java.util.List;
import java.util.Optional;

/**
 * A rule book in one language, every sentence ready to be printed.
 *
 * @param words the sentences of the frame
 * @param name id and version of the standard
 * @param title its title
 * @param verdict what a verdict by this standard is called, by its basis
 * @param facts what is to be known of the standard: label and text
 * @param sources the documents it is drawn from
 * @param bearers who must do what by when
 * @param open what its sources leave open
 * @param lists its code lists
 * @param rules its rules
 * @param scorecards how things are scored by it
 * @param profiles its profiles of assumptions
 * @param audits the checks of its sources' own figures
 */
public record Page(
    Words words,
    String name,
    String title,
    String verdict,
    List<Fact> facts,
    List<String> sources,
    List<Bearer> bearers,
    List<Open> open,
    List<CodeList> lists,
    List<RuleEntry> rules,
    List<ScoreEntry> scorecards,
    List<ProfileEntry> profiles,
    List<AuditEntry> audits) {

  /** A label and what stands beside it. */
  public record Fact(String label, String text) {}

  /** Who bears duties, and which. */
  public record Bearer(String name, List<Duty> duties) {}

  /** One duty: how strongly, from when, and the rule that judges it. */
  public record Duty(String rule, String title, String force, String from) {}

  /** Something left open: its name, the clause that leaves it open, and who could decide it. */
  public record Open(String name, String clause, String question, String answeredBy) {}

  /** A code list: how many members are named of how many, and their labels. */
  public record CodeList(String id, String title, String size, String members) {}

  /** A clause: where it stands, its words, our reading and how strongly it binds. */
  public record ClauseEntry(String place, Optional<String> quote, String reading, String force) {}

  /** A rule with all that explains it. */
  public record RuleEntry(
      String id,
      String title,
      String severity,
      List<ClauseEntry> clauses,
      List<Fact> facts,
      List<Fact> notation,
      String message,
      String fix,
      List<RuleExample.Change> changes) {}

  /** A scorecard: its clauses, what is to be known of it, its tree and what else counts. */
  public record ScoreEntry(
      String id,
      String title,
      List<ClauseEntry> clauses,
      List<Fact> facts,
      List<ScorePart> parts,
      List<ScoreExtra> extras) {}

  /** A node of the tree of a scorecard; the root has depth 0. */
  public record ScorePart(
      int depth, String id, String title, String weight, String measure, String method) {

    /** The title, set in by its depth. */
    public String indented() {
      return "\u3000".repeat(depth) + title;
    }
  }

  /** A bottom line, a bonus, a deduction or a grade of a scorecard. */
  public record ScoreExtra(String kind, String title, String notation) {}

  /** A profile of assumptions: what it takes for granted, and why. */
  public record ProfileEntry(String id, String title, List<Assumed> values) {}

  /** What a profile takes for granted. */
  public record Assumed(String name, String value, String why) {}

  /** A check of figures. */
  public record AuditEntry(
      String id, String title, String result, String message, List<ClauseEntry> clauses) {}
}
