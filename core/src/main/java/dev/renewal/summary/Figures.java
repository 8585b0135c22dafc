package dev.renewal.summary;

import dev.renewal.finding.Subject;
import dev.renewal.model.Document;
import dev.renewal.model.Evidence;
import dev.renewal.model.FigureCode;
import dev.renewal.model.PublishedFigure;
import dev.renewal.model.funding.BondIssue;
import dev.renewal.model.funding.Budget;
import dev.renewal.model.funding.BudgetAdjustment;
import dev.renewal.model.funding.Drawdown;
import dev.renewal.model.funding.LoanFacility;
import dev.renewal.model.place.Jurisdiction;
import dev.renewal.model.plan.AcceptanceBatch;
import dev.renewal.model.plan.GradeCount;
import dev.renewal.model.project.LandMeasure;
import dev.renewal.model.project.Project;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.Fraction;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.Quantity;
import dev.renewal.schema.DocumentType;
import dev.renewal.text.LocalText;
import dev.renewal.text.MessageBundle;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Derives figures from single documents; nothing is set against another document. */
final class Figures {
  /** Published figures that count a part of what another one counts. */
  private static final Map<FigureCode, FigureCode> PARTS =
      Map.of(
          FigureCode.of("FUTURE_COMMUNITIES_LEADING"),
          FigureCode.of("FUTURE_COMMUNITIES_ACCEPTED"));

  private final List<Figure> figures = new ArrayList<>();

  List<Figure> all() {
    return figures;
  }

  void add(DocumentType kind, Document document) {
    Derivation from = new Derivation(kind, document);
    if (document instanceof LoanFacility loan) {
      drawn(from, loan);
    } else if (document instanceof BondIssue bond) {
      inPlace(from, bond);
    } else if (document instanceof Budget budget) {
      total(from, budget);
    } else if (document instanceof AcceptanceBatch batch) {
      grades(from, batch);
    } else if (document instanceof Project project) {
      project.getLandMeasures().stream()
          .map(LandMeasure::getArea)
          .flatMap(Optional::stream)
          .forEach(area -> hectares(from, area));
    } else if (document instanceof Jurisdiction jurisdiction) {
      published(from, jurisdiction.getFigures());
    }
  }

  /** One document that figures are derived from. */
  private final class Derivation {
    private final DocumentType kind;
    private final Document document;

    Derivation(DocumentType kind, Document document) {
      this.kind = kind;
      this.document = document;
    }

    void figure(String id, LocalText what, String formula, String value) {
      figures.add(
          new Figure(
              id,
              Subject.of(kind.name(), document.getId()),
              document.getName().orElse(document.getId()),
              what,
              formula,
              value,
              document.getEvidence().stream()
                  .map(Evidence::getTitle)
                  .flatMap(Optional::stream)
                  .toList()));
    }

    void share(String id, List<Money> parts, Money whole) {
      Fraction part =
          parts.stream()
              .map(money -> Fraction.of(money.inYuan()))
              .reduce(Fraction.ZERO, Fraction::plus);
      String formula =
          parts.size() == 1
              ? parts.get(0) + " ÷ " + whole
              : "(" + sum(parts, Money::toString) + ") ÷ " + whole;
      figure(id, text(id), formula, Numbers.share(part, Fraction.of(whole.inYuan())));
    }
  }

  private static LocalText text(String id) {
    return MessageBundle.core().text(id);
  }

  private static <T> String sum(List<T> parts, Function<T, String> show) {
    return parts.stream().map(show).collect(Collectors.joining(" + "));
  }

  /** All values, or none if one is missing. */
  private static <T, V> Optional<List<V>> every(List<T> things, Function<T, Optional<V>> value) {
    List<V> values = things.stream().map(value).flatMap(Optional::stream).toList();
    return values.isEmpty() || values.size() < things.size()
        ? Optional.empty()
        : Optional.of(values);
  }

  private static void drawn(Derivation from, LoanFacility loan) {
    Optional<Money> line = loan.getCreditLine().filter(money -> money.signum() > 0);
    Optional<List<Money>> drawn = every(loan.getDrawdowns(), Drawdown::getAmount);
    if (line.isPresent() && drawn.isPresent()) {
      from.share("summary.loan-drawn", drawn.get(), line.get());
    }
  }

  private static void inPlace(Derivation from, BondIssue bond) {
    Optional<Money> approved = bond.getApproved().filter(money -> money.signum() > 0);
    if (approved.isPresent() && bond.getInPlace().isPresent()) {
      from.share("summary.bond-in-place", List.of(bond.getInPlace().get()), approved.get());
    }
  }

  private static void total(Derivation from, Budget budget) {
    Optional<List<Money>> adjustments = every(budget.getAdjustments(), BudgetAdjustment::getAmount);
    if (budget.getOriginal().isPresent() && adjustments.isPresent()) {
      List<Money> parts = new ArrayList<>();
      parts.add(budget.getOriginal().get());
      parts.addAll(adjustments.get());
      Money total = parts.stream().reduce(Money::plus).orElseThrow();
      from.figure(
          "summary.budget-total",
          text("summary.budget-total"),
          sum(parts, Money::toString),
          total.toString());
    }
  }

  private static void grades(Derivation from, AcceptanceBatch batch) {
    Optional<List<Integer>> counts = every(batch.getResults(), GradeCount::getCount);
    int all = counts.orElse(List.of()).stream().mapToInt(Integer::intValue).sum();
    if (all == 0 || batch.getResults().size() < 2) {
      return;
    }
    for (GradeCount result : batch.getResults()) {
      result
          .getGrade()
          .ifPresent(
              grade ->
                  from.figure(
                      "summary.grade-share",
                      MessageBundle.core()
                          .format("summary.grade-share", Map.of("grade", grade.code())),
                      result.getCount().orElseThrow() + " ÷ " + all,
                      Numbers.share(
                          Fraction.of(result.getCount().orElseThrow(), 1), Fraction.of(all, 1))));
    }
  }

  private static void hectares(Derivation from, Area area) {
    if (area.unit() == AreaUnit.MU) {
      from.figure(
          "summary.hectares",
          text("summary.hectares"),
          area + " × 2000/3 ÷ 10000",
          area.to(AreaUnit.HECTARE, 2, RoundingMode.HALF_UP).toString());
    }
  }

  private static void published(Derivation from, List<PublishedFigure> figures) {
    for (PublishedFigure figure : figures) {
      figure.getValue().flatMap(Figures::area).ifPresent(area -> hectares(from, area));
      figures.stream()
          .filter(whole -> isPart(figure, whole))
          .forEach(whole -> publishedShare(from, figure, whole));
    }
  }

  private static Optional<Area> area(Quantity quantity) {
    boolean isMu = quantity.unit().filter(AreaUnit.MU.label()::equals).isPresent();
    return isMu ? Optional.of(Area.of(quantity.amount(), AreaUnit.MU)) : Optional.empty();
  }

  /** Whether one figure counts a part of what another counts, in the same scope and period. */
  private static boolean isPart(PublishedFigure part, PublishedFigure whole) {
    return part.getCode().map(PARTS::get).isPresent()
        && part.getCode().map(PARTS::get).equals(whole.getCode())
        && part.getScope().equals(whole.getScope())
        && part.getPeriod().equals(whole.getPeriod());
  }

  private static void publishedShare(Derivation from, PublishedFigure part, PublishedFigure whole) {
    Optional<Quantity> all = whole.getValue().filter(value -> value.amount().signum() > 0);
    if (part.getValue().isPresent() && all.isPresent()) {
      from.figure(
          "summary.published-share",
          MessageBundle.core()
              .format(
                  "summary.published-share",
                  Map.of("part", part.getTerm().orElse(""), "whole", whole.getTerm().orElse(""))),
          part.getValue().get() + " ÷ " + all.get(),
          Numbers.share(part.getValue().get().amount(), all.get().amount()));
    }
  }
}
