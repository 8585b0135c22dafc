package dev.renewal.cli.text;

import dev.renewal.allocation.AdjustedBudget;
import dev.renewal.allocation.Allocation;
import dev.renewal.allocation.Award;
import dev.renewal.allocation.Fen;
import dev.renewal.allocation.Ledger;
import dev.renewal.allocation.PaymentPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A divided pool as text: each amount with how it came about, payments by year and party, ledger.
 */
public final class AllocationText {

  private final Page page = new Page();
  private final Words words;
  private final Ink ink;

  private AllocationText(Words words, Ink ink) {
    this.words = words;
    this.ink = ink;
  }

  /**
   * The text, each line ended by a line feed.
   *
   * @param file the name of the file with the recipients
   * @param pool the pool with its adjustments
   * @param plan over which years and by whom it is paid, where that is said
   */
  public static String of(
      String file,
      AdjustedBudget pool,
      Allocation allocation,
      Optional<PaymentPlan> plan,
      Ledger ledger,
      TextOptions options) {
    AllocationText text = new AllocationText(Words.in(options.language()), options.ink());
    text.page.line(text.ink.strong(text.words.say("allocate.title", "file", file)));
    text.head(pool, allocation);
    text.awards(allocation, plan);
    text.ledger(ledger);
    return text.page.toString();
  }

  private void head(AdjustedBudget pool, Allocation allocation) {
    if (!pool.steps().isEmpty()) {
      page.paragraph(2, words.of(pool.explanation()));
    }
    allocation.explanation().forEach(line -> page.paragraph(2, words.of(line)));
  }

  private void awards(Allocation allocation, Optional<PaymentPlan> plan) {
    page.blank();
    page.line(ink.strong(words.say("allocate.awards")) + "  " + allocation.awards().size());
    for (Award award : allocation.awards()) {
      page.paragraph(2, words.of(award.explanation()));
      plan.ifPresent(it -> page.table(4, payments(award, it)));
    }
  }

  private List<List<String>> payments(Award award, PaymentPlan plan) {
    List<List<String>> rows = new ArrayList<>();
    for (PaymentPlan.Payment payment : plan.payments(award.fen())) {
      List<String> row = new ArrayList<>();
      row.add(payment.year());
      row.add(money(payment.fen()));
      List<String> shares = new ArrayList<>();
      for (int i = 0; i < payment.shares().size(); i++) {
        String party = plan.parties().get(i).name();
        if (!party.isEmpty()) {
          shares.add(party + " " + money(payment.shares().get(i)));
        }
      }
      row.add(words.join(shares));
      rows.add(row);
    }
    return rows;
  }

  private void ledger(Ledger ledger) {
    page.blank();
    page.line(ink.strong(words.say("allocate.ledger")));
    List<List<String>> rows = new ArrayList<>();
    ledger.lines().forEach(line -> rows.add(row(name(line), line)));
    rows.add(row(words.say("allocate.total"), ledger.total()));
    page.table(2, rows);
    ledger.problems().forEach(problem -> page.paragraph(2, ink.strong(words.of(problem))));
  }

  private String name(Ledger.Line line) {
    List<String> names = new ArrayList<>();
    names.add(line.source().isEmpty() ? words.say("allocate.pool") : line.source());
    if (!line.use().isEmpty()) {
      names.add(line.use());
    }
    return words.join(names);
  }

  private List<String> row(String name, Ledger.Line line) {
    return List.of(
        name,
        words.say("summary.approved") + " " + money(line.approvedFen()),
        words.say("allocate.committed") + " " + money(line.committedFen()),
        words.say("allocate.paid") + " " + money(line.paidFen()));
  }

  private static String money(long fen) {
    return Fen.money(fen).toString();
  }
}
