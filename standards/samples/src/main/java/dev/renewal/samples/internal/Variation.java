package dev.renewal.samples.internal;

import dev.renewal.check.StandardValidator;
import dev.renewal.dataset.Dataset;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.violation.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A conforming dataset with names, texts, numbers and days drawn from a seed; it still conforms.
 */
public final class Variation {
  private static final Pattern INDEX = Pattern.compile("/\\d+");
  private static final int FEW = 16;

  private final StandardValidator validator;
  private final Map<String, String> outcomes;
  private final long seed;
  private final long index;
  private Dataset dataset;

  /**
   * A variation.
   *
   * @param base the dataset that is varied
   * @param validator judges it
   * @param seed the seed
   * @param index the number of the variation among those of the seed
   */
  public Variation(Dataset base, StandardValidator validator, long seed, long index) {
    this.validator = validator;
    this.seed = seed;
    this.index = index;
    this.dataset = base;
    this.outcomes = outcomes(base);
    vary(new Names(seed, index).edits(base));
    vary(new Amounts(seed, index).edits(dataset));
    vary(new Days(seed, index).edits(dataset)).forEach(this::oneByOne);
  }

  /** The varied dataset. */
  public Dataset dataset() {
    return dataset;
  }

  /**
   * Makes the changes that leave all outcomes as they are: all, or those of some attributes.
   *
   * @return those of each attribute that were not made
   */
  private List<List<Edit>> vary(List<Edit> edits) {
    if (edits.isEmpty() || made(edits)) {
      return List.of();
    }
    Map<String, List<Edit>> byAttribute = new LinkedHashMap<>();
    for (Edit edit : edits) {
      String attribute = INDEX.matcher(edit.pointer()).replaceAll("");
      byAttribute.computeIfAbsent(attribute, unused -> new ArrayList<>()).add(edit);
    }
    return byAttribute.values().stream().filter(it -> !made(it)).toList();
  }

  /** Makes those of a few changes that can be made, some only after others have been. */
  private void oneByOne(List<Edit> edits) {
    List<Edit> left = new ArrayList<>(edits);
    boolean some = edits.size() <= FEW;
    while (some) {
      some = left.removeIf(it -> made(List.of(it)));
    }
  }

  private boolean made(List<Edit> edits) {
    Dataset changed = Edit.apply(edits, dataset);
    boolean same = outcomes(changed).equals(outcomes);
    if (same) {
      dataset = changed;
    }
    return same;
  }

  private Map<String, String> outcomes(Dataset judged) {
    Report report = validator.validate(judged);
    Map<String, String> counts = new TreeMap<>();
    for (RuleCount rule : report.getRules()) {
      counts.put(rule.getRule(), rule.getCounts().toString());
    }
    counts.put("", report.getFindings().size() + " findings");
    return counts;
  }

  @Override
  public String toString() {
    return "variation " + index + " of seed " + seed;
  }
}
