package dev.renewal.violation;

import dev.renewal.dataset.Dataset;
import dev.renewal.standard.Standard;
import dev.renewal.violation.internal.Building;
import java.util.List;

/**
 * A dataset that meets a standard, built from its rules and the model alone (合规基准).
 *
 * <p>Rule by rule, something is added that the rule judges and that meets it, and what this leaves
 * open by other rules is mended, until nothing fails or is undecided. Values for parameters stand
 * in the header, which is marked as synthetic. The same standard always gives the same dataset.
 *
 * <pre>{@code
 * ConformingBase base = ConformingBase.of(standard);
 * Violations violations = Violations.on(base.dataset(), standard);
 * }</pre>
 *
 * @param dataset the dataset; at least one subject passes each rule that is not unmet
 * @param unmet the rules that could not be met together with the others; empty for a standard
 *     without contradictions. A rule that no dataset can pass, since the source does not name all
 *     members of a list, is none of them
 */
public record ConformingBase(Dataset dataset, List<UnmetRule> unmet) {

  /** Copies the list. */
  public ConformingBase {
    unmet = List.copyOf(unmet);
  }

  /**
   * The base of a standard; takes some seconds for one with many rules.
   *
   * @param standard the standard
   * @return the base
   * @throws dev.renewal.check.InvalidStandardException if a rule names what does not exist
   */
  public static ConformingBase of(Standard standard) {
    Building building = new Building(standard);
    return new ConformingBase(building.dataset(), building.unmet());
  }
}
