package dev.renewal.summary;

import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.Document;
import dev.renewal.model.funding.BondIssue;
import dev.renewal.model.funding.BondPurpose;
import dev.renewal.model.funding.BondUse;
import dev.renewal.model.funding.Drawdown;
import dev.renewal.model.funding.FundUse;
import dev.renewal.model.funding.GrantUse;
import dev.renewal.model.funding.IncentiveGrant;
import dev.renewal.model.funding.Instalment;
import dev.renewal.model.funding.LoanFacility;
import dev.renewal.model.funding.PrivateCapital;
import dev.renewal.quantity.Money;
import dev.renewal.schema.DocumentType;
import dev.renewal.text.MessageBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Adds up, by source and by use, the amounts that funding documents state. Budgets are left out:
 * one of several years holds those of its years.
 */
final class Ledgers {

  /** The three columns of a ledger. */
  private enum Column {
    APPROVED,
    COMMITTED,
    PAID
  }

  /**
   * What amounts are added under.
   *
   * @param division the division
   * @param name the kind of document, or the use
   */
  private record Key(String division, String name) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = division.compareTo(other.division);
      return order != 0 ? order : name.compareTo(other.name);
    }
  }

  private final Map<Key, Map<Column, Sum>> sources = new TreeMap<>();
  private final Map<Key, Integer> documents = new TreeMap<>();
  private final Map<Key, Sum> uses = new TreeMap<>();

  void add(DocumentType kind, Document document) {
    Key key = new Key(division(document), kind.name());
    int before = terms(key);
    if (document instanceof LoanFacility loan) {
      loan(key, loan);
    } else if (document instanceof BondIssue bond) {
      bond(key, bond);
    } else if (document instanceof IncentiveGrant grant) {
      grant(key, grant);
    } else if (document instanceof PrivateCapital capital) {
      source(key, Column.COMMITTED, capital.getAmount());
    }
    if (terms(key) > before) {
      documents.merge(key, 1, Integer::sum);
    }
  }

  private static String division(Document document) {
    return document.getDivision().map(DivisionCode::toString).orElse("");
  }

  private int terms(Key key) {
    return sources.getOrDefault(key, Map.of()).values().stream().mapToInt(Sum::terms).sum();
  }

  private void loan(Key key, LoanFacility loan) {
    source(key, Column.APPROVED, loan.getCreditLine());
    source(key, Column.COMMITTED, loan.getCommitted());
    loan.getDrawdowns().stream()
        .map(Drawdown::getAmount)
        .forEach(it -> source(key, Column.PAID, it));
  }

  private void bond(Key key, BondIssue bond) {
    source(key, Column.APPROVED, bond.getApproved());
    source(key, Column.PAID, bond.getInPlace());
    for (BondUse use : bond.getUses()) {
      use(key, use.getPurpose().map(BondPurpose::code), use.getAmount());
    }
  }

  /** A grant that names nobody who gets it is a rate, and rates are not added. */
  private void grant(Key key, IncentiveGrant grant) {
    if (grant.getTownId().or(grant::getCommunityId).or(grant::getProjectId).isEmpty()) {
      return;
    }
    source(key, Column.APPROVED, grant.getAmount());
    for (Instalment instalment : grant.getInstalments()) {
      source(key, Column.COMMITTED, instalment.getAmount());
      if (instalment.getPaidOn().isPresent()) {
        source(key, Column.PAID, instalment.getAmount());
      }
    }
    for (GrantUse use : grant.getUses()) {
      use(key, use.getUse().map(FundUse::code), use.getAmount());
    }
  }

  private void source(Key key, Column column, Optional<Money> amount) {
    amount.ifPresent(
        money -> add(sources.computeIfAbsent(key, unused -> new TreeMap<>()), column, money));
  }

  private void use(Key key, Optional<String> use, Optional<Money> amount) {
    if (use.isPresent() && amount.isPresent()) {
      add(uses, new Key(key.division(), use.get()), amount.get());
    }
  }

  private static <K> void add(Map<K, Sum> sums, K key, Money money) {
    Sum sum = sums.get(key);
    sums.put(key, sum == null ? Sum.of(money) : sum.plus(money));
  }

  /** The lines by division and source. */
  List<LedgerLine> lines() {
    List<LedgerLine> lines = new ArrayList<>();
    sources.forEach(
        (key, columns) ->
            lines.add(
                new LedgerLine(
                    key.division(),
                    MessageBundle.core().text("kind." + key.name()),
                    documents.getOrDefault(key, 0),
                    Optional.ofNullable(columns.get(Column.APPROVED)),
                    Optional.ofNullable(columns.get(Column.COMMITTED)),
                    Optional.ofNullable(columns.get(Column.PAID)))));
    return lines;
  }

  /** The lines by division and use. */
  List<UseLine> uses() {
    List<UseLine> lines = new ArrayList<>();
    uses.forEach((key, sum) -> lines.add(new UseLine(key.division(), key.name(), sum)));
    return lines;
  }
}
