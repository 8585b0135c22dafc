package dev.renewal.report.page.internal;

import dev.renewal.report.internal.Words;
import java.util.List;

/**
 * A page, every sentence ready to be printed.
 *
 * @param words the sentences of the frame
 * @param title what stands in the title of the window
 * @param submissions what was judged
 */
public record ReportPage(Words words, String title, List<Submission> submissions) {

  /**
   * One report.
   *
   * @param id its anchor on the page
   * @param heading the file, or the dataset
   * @param trial says that something was assumed; empty if nothing was
   * @param verdict the verdict
   * @param tone the class of its colour
   * @param facts what is to be known of it
   * @param standards by which standards it was judged
   * @param open what would decide more
   * @param completeness how far drafts are filled in
   * @param tally how many problems there are of each severity
   * @param problems the problems, rule by rule
   * @param undecided what could not be judged, rule by rule
   * @param rules the counts of all rules
   * @param lists further sentences under headings: what was given, notes, what is not listed
   */
  public record Submission(
      String id,
      String heading,
      String trial,
      String verdict,
      String tone,
      List<String> facts,
      List<StandardRow> standards,
      List<OpenRow> open,
      List<String> completeness,
      String tally,
      List<RuleGroup> problems,
      List<RuleGroup> undecided,
      List<CountRow> rules,
      List<Lines> lists) {}

  /** A standard: its name, title, basis, verdict with its colour, and how much was decided. */
  public record StandardRow(
      String name, String title, String basis, String verdict, String tone, String decided) {}

  /** A parameter that is not set. */
  public record OpenRow(
      String name, String question, String clause, String answeredBy, String rules) {}

  /**
   * The problems of one rule.
   *
   * @param rule its id
   * @param title its title
   * @param severity how much it weighs
   * @param tone the class of its colour
   * @param clause the clause and its words; empty if it has none
   * @param share how many are concerned
   * @param entries the problems
   */
  public record RuleGroup(
      String rule,
      String title,
      String severity,
      String tone,
      String clause,
      String share,
      List<Entry> entries) {}

  /**
   * A problem.
   *
   * @param subject what was judged
   * @param place the cell, or line and column, and the field in words
   * @param pointer its JSON Pointer
   * @param problem what is wrong
   * @param values what stands there and what should
   * @param mend how to mend it
   * @param bearer who must
   * @param note what else must be known
   */
  public record Entry(
      String subject,
      String place,
      String pointer,
      String problem,
      List<String> values,
      String mend,
      String bearer,
      String note) {}

  /** How often a rule led to what, in the order of the outcomes. */
  public record CountRow(String rule, String title, String severity, List<String> counts) {}

  /** Sentences under a heading. */
  public record Lines(String heading, List<String> lines) {}
}
