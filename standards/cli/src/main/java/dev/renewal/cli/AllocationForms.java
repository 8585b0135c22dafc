package dev.renewal.cli;

import dev.renewal.allocation.Award;
import dev.renewal.allocation.Fen;
import dev.renewal.allocation.Ledger;
import dev.renewal.allocation.PaymentPlan;
import dev.renewal.allocation.Portion;
import dev.renewal.cli.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A divided pool as JSON ({@code renewal-allocation/1.0}) and as rows of CSV.
 *
 * @param pool the pool
 * @param words the language of explanations in CSV
 */
record AllocationForms(AllocatedPool pool, Words words) {

  /** The pool as JSON. */
  Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", "renewal-allocation/1.0");
    json.put("pool", pool.pool().total());
    if (!pool.pool().steps().isEmpty()) {
      json.put("budget", pool.pool().explanation());
    }
    json.put("awarded", Fen.money(pool.allocation().awardedFen()));
    json.put("left", Fen.money(pool.allocation().leftFen()));
    pool.allocation().shortfall().ifPresent(how -> json.put("shortfall", how));
    pool.plan().ifPresent(plan -> json.put("plan", plan(plan)));
    json.put("awards", pool.allocation().awards().stream().map(this::award).toList());
    json.put("ledger", pool.ledger().lines().stream().map(AllocationForms::line).toList());
    json.put("problems", pool.ledger().problems());
    return json;
  }

  private static Object plan(PaymentPlan plan) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("years", portions(plan.years()));
    json.put("parties", portions(plan.parties()));
    json.put("rounding", plan.rounding().name());
    return json;
  }

  private static Map<String, String> portions(List<Portion> portions) {
    Map<String, String> json = new LinkedHashMap<>();
    portions.forEach(portion -> json.put(portion.name(), portion.share().toString()));
    return json;
  }

  private Object award(Award award) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("unit", award.id());
    json.put("amount", Fen.money(award.fen()));
    json.put("reason", award.reason());
    json.put("explanation", award.explanation());
    if (pool.plan().isPresent()) {
      json.put("payments", pool.payments(award).stream().map(this::payment).toList());
    }
    return json;
  }

  private Object payment(PaymentPlan.Payment payment) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("year", payment.year());
    json.put("amount", Fen.money(payment.fen()));
    Map<String, Object> shares = new LinkedHashMap<>();
    List<String> parties = pool.parties();
    for (int i = 0; i < parties.size(); i++) {
      shares.put(parties.get(i), Fen.money(payment.shares().get(i)));
    }
    json.put("shares", shares);
    return json;
  }

  private static Object line(Ledger.Line line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("source", line.source());
    json.put("use", line.use());
    json.put("approved", Fen.money(line.approvedFen()));
    json.put("committed", Fen.money(line.committedFen()));
    json.put("paid", Fen.money(line.paidFen()));
    json.put("uncommitted", Fen.money(line.uncommittedFen()));
    json.put("unpaid", Fen.money(line.unpaidFen()));
    return json;
  }

  /** The awards as rows, amounts in yuan; a column for each year, and for each party in it. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(header());
    for (Award award : pool.allocation().awards()) {
      List<String> row = new ArrayList<>();
      row.add(award.id());
      row.add(yuan(award.fen()));
      row.add(award.reason().code());
      for (PaymentPlan.Payment payment : pool.payments(award)) {
        row.add(yuan(payment.fen()));
        for (int i = 0; i < pool.parties().size(); i++) {
          row.add(yuan(payment.shares().get(i)));
        }
      }
      row.add(words.of(award.explanation()));
      rows.add(row);
    }
    return rows;
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of("unit", "amount", "reason"));
    pool.plan()
        .ifPresent(
            plan -> {
              for (Portion year : plan.years()) {
                header.add(year.name().isEmpty() ? "due" : year.name());
                pool.parties().forEach(party -> header.add((year.name() + " " + party).strip()));
              }
            });
    header.add("explanation");
    return header;
  }

  private static String yuan(long fen) {
    return Fen.money(fen).amountText();
  }
}
