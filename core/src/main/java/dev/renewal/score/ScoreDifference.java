package dev.renewal.score;

import dev.renewal.text.LocalText;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where the difference of two scores comes from (得分差异): of two units, or of one unit in two
 * periods. The differences of the parts and of what follows the tree add up to the whole.
 *
 * @param first what is compared
 * @param second what it is compared with
 * @param firstScore the final score of the first
 * @param secondScore the final score of the second
 * @param parts the parts, the largest difference first; as deep as contributions add up
 * @param rest the difference by bonus, deduction and caps
 */
public record ScoreDifference(
    String first,
    String second,
    OptionalDouble firstScore,
    OptionalDouble secondScore,
    List<Part> parts,
    OptionalDouble rest) {
  /** Copies the parts. */
  public ScoreDifference {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the difference.
   *
   * @param id the id of an indicator or group
   * @param title its title
   * @param firstScore its score in the first
   * @param secondScore its score in the second
   * @param difference the contribution in the first less that in the second
   */
  public record Part(
      String id,
      LocalText title,
      OptionalDouble firstScore,
      OptionalDouble secondScore,
      double difference) {}
}
