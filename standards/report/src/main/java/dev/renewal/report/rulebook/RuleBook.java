package dev.renewal.report.rulebook;

import dev.renewal.report.rulebook.internal.Html;
import dev.renewal.report.rulebook.internal.Markdown;
import dev.renewal.report.rulebook.internal.Page;
import dev.renewal.report.rulebook.internal.PageMaker;
import dev.renewal.standard.Standard;
import dev.renewal.text.Language;
import java.util.List;
import java.util.Map;

/**
 * A standard as people read it (规则手册): who must do what by when, what is open, and every rule with
 * its clause, our reading and an example.
 *
 * <pre>{@code
 * String text = RuleBook.of(standard).markdown(Language.ZH);
 * }</pre>
 */
public final class RuleBook {
  private final Standard standard;
  private final Map<String, RuleExample> examples;

  private RuleBook(Standard standard, Map<String, RuleExample> examples) {
    this.standard = standard;
    this.examples = Map.copyOf(examples);
  }

  /**
   * The rule book of a standard, without examples.
   *
   * @param standard the standard
   * @return its rule book
   */
  public static RuleBook of(Standard standard) {
    return new RuleBook(standard, Map.of());
  }

  /**
   * The rule book of a standard, with examples.
   *
   * @param standard the standard
   * @param examples a pair of examples for each rule id
   * @return its rule book
   */
  public static RuleBook of(Standard standard, Map<String, RuleExample> examples) {
    return new RuleBook(standard, examples);
  }

  /**
   * The book as Markdown (CommonMark with tables).
   *
   * @param language its language
   * @return the text, each line ended by a line feed
   */
  public String markdown(Language language) {
    return new Markdown(page(language)).text();
  }

  /**
   * The book in Chinese and English as one HTML page, which needs neither scripts nor other files.
   *
   * @return the page
   */
  public String html() {
    return Html.of(List.of(page(Language.ZH), page(Language.EN)));
  }

  private Page page(Language language) {
    return new PageMaker(standard, examples, language).page();
  }
}
