package dev.renewal.cli;

import dev.renewal.allocation.AdjustedBudget;
import dev.renewal.allocation.Allocation;
import dev.renewal.allocation.Award;
import dev.renewal.allocation.Fen;
import dev.renewal.allocation.Ledger;
import dev.renewal.allocation.PaymentPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pool divided, with payments and ledger.
 *
 * @param pool the pool with its adjustments
 * @param allocation who gets what
 * @param plan over which years and by whom it is paid, where that is said
 * @param ledger what is approved, committed and paid
 */
record AllocatedPool(
    AdjustedBudget pool, Allocation allocation, Optional<PaymentPlan> plan, Ledger ledger) {

  /** The name of the one who bears everything, where no parties are named. */
  private static final String NOBODY_NAMED = "";

  /** The payments of an award; none without a plan. */
  List<PaymentPlan.Payment> payments(Award award) {
    return plan.map(it -> it.payments(award.fen())).orElse(List.of());
  }

  /** The names of the parties; none where there is only the pool. */
  List<String> parties() {
    return plan.map(it -> it.parties().stream().map(party -> party.name()).toList())
        .filter(names -> !names.equals(List.of(NOBODY_NAMED)))
        .orElse(List.of());
  }

  /**
   * Divides and keeps the ledger: awards are approved, what a plan of years makes due is committed.
   *
   * @param uses the use of each unit, where that is said
   * @param paid what has been paid, as rows of {@code payment,unit,party,amount}
   */
  static AllocatedPool of(
      AdjustedBudget pool,
      Allocation allocation,
      Optional<PaymentPlan> plan,
      Map<String, String> uses,
      Optional<UnitTable> paid) {
    List<Ledger.Entry> entries = new ArrayList<>();
    Map<String, Award> awards = new HashMap<>();
    for (Award award : allocation.awards()) {
      awards.put(award.id(), award);
      String use = uses.getOrDefault(award.id(), "");
      entries.addAll(entries(award, use, plan));
    }
    paid.ifPresent(table -> entries.addAll(paid(table, plan, awards, uses)));
    return new AllocatedPool(pool, allocation, plan, Ledger.of(entries));
  }

  private static List<Ledger.Entry> entries(Award award, String use, Optional<PaymentPlan> plan) {
    if (plan.isEmpty()) {
      return List.of(new Ledger.Entry(NOBODY_NAMED, use, Ledger.Column.APPROVED, award.fen()));
    }
    List<Ledger.Entry> entries = new ArrayList<>();
    List<Long> shares = plan.get().byParty(award.fen());
    for (int i = 0; i < shares.size(); i++) {
      String party = plan.get().parties().get(i).name();
      entries.add(new Ledger.Entry(party, use, Ledger.Column.APPROVED, shares.get(i)));
    }
    for (PaymentPlan.Payment payment : plan.get().payments(award.fen())) {
      for (int i = 0; i < shares.size(); i++) {
        String party = plan.get().parties().get(i).name();
        entries.add(new Ledger.Entry(party, use, Ledger.Column.COMMITTED, payment.shares().get(i)));
      }
    }
    return entries;
  }

  private static List<Ledger.Entry> paid(
      UnitTable table,
      Optional<PaymentPlan> plan,
      Map<String, Award> awards,
      Map<String, String> uses) {
    int unit = table.column("unit");
    int amount = table.column("amount");
    List<String> parties =
        plan.map(it -> it.parties().stream().map(party -> party.name()).toList())
            .orElse(List.of(NOBODY_NAMED));
    boolean named = !parties.equals(List.of(NOBODY_NAMED));
    int party = named ? table.column("party") : -1;
    List<Ledger.Entry> entries = new ArrayList<>();
    for (UnitTable.Row row : table.rows()) {
      String id = row.cells().get(unit);
      if (!awards.containsKey(id)) {
        throw table.wrongCell("table.no-such-unit", row, unit);
      }
      if (named && !parties.contains(row.cells().get(party))) {
        throw table.wrongCell("table.no-such-party", row, party);
      }
      long fen =
          table
              .money(row, amount)
              .map(Fen::of)
              .orElseThrow(() -> table.wrongCell("table.no-money", row, amount));
      String from = named ? row.cells().get(party) : NOBODY_NAMED;
      entries.add(new Ledger.Entry(from, uses.getOrDefault(id, ""), Ledger.Column.PAID, fen));
    }
    return entries;
  }
}
