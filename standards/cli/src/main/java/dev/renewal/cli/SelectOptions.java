package dev.renewal.cli;

import dev.renewal.model.AcceptanceGrade;
import dev.renewal.model.plan.SelectionEnd;
import dev.renewal.ranking.GradeQuota;
import dev.renewal.ranking.Quota;
import dev.renewal.ranking.SelectionRule;
import dev.renewal.ranking.SharePopulation;
import dev.renewal.ranking.Ties;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** How units are chosen from a ranking. What is not given stays open. */
final class SelectOptions {

  @Option(
      names = "--end",
      paramLabel = "highest|lowest",
      required = true,
      descriptionKey = "selectEnd")
  private String end = "";

  @Option(names = "--quota", paramLabel = "N|SHARE", required = true, descriptionKey = "quota")
  private String quota = "";

  @Option(names = "--quota-of", paramLabel = "GROUP=N|SHARE", descriptionKey = "quotaOf")
  private List<String> quotas = new ArrayList<>();

  @Option(
      names = "--rounding",
      paramLabel = "floor|ceiling|half-up|half-even",
      descriptionKey = "selectRounding")
  private Optional<String> rounding = Optional.empty();

  @Option(
      names = "--ties",
      paramLabel = "include-all|exclude-all|tiebreak|manual",
      descriptionKey = "ties")
  private Optional<String> ties = Optional.empty();

  @Option(
      names = "--population",
      paramLabel = "listed|ranked|eligible",
      descriptionKey = "population")
  private Optional<String> population = Optional.empty();

  @Option(names = "--minimum", paramLabel = "VALUE", descriptionKey = "minimum")
  private Optional<BigDecimal> minimum = Optional.empty();

  @Option(names = "--chosen", paramLabel = "ID", descriptionKey = "chosen")
  private List<String> chosen = new ArrayList<>();

  @Option(names = "--grades", paramLabel = "BEST,OTHER", descriptionKey = "grades")
  private Optional<String> grades = Optional.empty();

  /**
   * The rule chosen by.
   *
   * @throws CommandException if an option does not take what it was given
   */
  SelectionRule rule() {
    SelectionRule rule =
        SelectionRule.of(
            Choice.constant("--end", SelectionEnd.class, end), quota("--quota", quota));
    for (String own : quotas) {
      int equals = own.lastIndexOf('=');
      if (equals < 1) {
        throw CommandException.usage("usage.quota-of", "given", own);
      }
      rule = rule.quota(own.substring(0, equals), quota("--quota-of", own.substring(equals + 1)));
    }
    if (rounding.isPresent()) {
      rule = rule.rounding(RankOptions.rounding("--rounding", rounding.get()));
    }
    if (ties.isPresent()) {
      rule = rule.ties(Choice.constant("--ties", Ties.class, ties.get()));
    }
    if (population.isPresent()) {
      rule =
          rule.population(Choice.constant("--population", SharePopulation.class, population.get()));
    }
    return minimum.isPresent() ? rule.minimum(minimum.get()) : rule;
  }

  /** Whom people chose among equals at a cut. */
  Set<String> chosen() {
    return new TreeSet<>(chosen);
  }

  /**
   * The grades by quota, where they are asked for.
   *
   * @throws CommandException if they are not two
   */
  Optional<GradeQuota> grades(SelectionRule rule) {
    return grades.map(
        text -> {
          List<String> codes = List.of(text.split(",", -1));
          if (codes.size() != 2 || codes.stream().anyMatch(String::isBlank)) {
            throw CommandException.usage("usage.grades", "given", text);
          }
          return new GradeQuota(
              AcceptanceGrade.of(codes.get(0)), AcceptanceGrade.of(codes.get(1)), rule);
        });
  }

  private static Quota quota(String option, String text) {
    try {
      return Quota.parse(text);
    } catch (IllegalArgumentException other) {
      throw CommandException.usage("usage.quota", "option", option, "given", text);
    }
  }
}
