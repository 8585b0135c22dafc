package dev.renewal.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came out for one unit (单元得分).
 *
 * @param id its id
 * @param name its name, where the table has one
 * @param standing where it stands
 * @param base the score of the tree, computed whatever bottom lines say
 * @param lowest the score of the tree if all that is missing were worst
 * @param highest the score of the tree if all that is missing were best
 * @param bonus what adds points
 * @param deduction what takes points
 * @param score the final score, after bonus, deduction and caps
 * @param published the final score as it is published
 * @param rank its rank, from 1; empty unless it is ranked
 * @param grade the code of its grade
 * @param gates how it stands against the bottom lines
 */
public record UnitScore(
    String id,
    Optional<String> name,
    Standing standing,
    OptionalDouble base,
    OptionalDouble lowest,
    OptionalDouble highest,
    PointsResult bonus,
    PointsResult deduction,
    OptionalDouble score,
    Optional<BigDecimal> published,
    Optional<BigDecimal> rank,
    Optional<String> grade,
    List<GateResult> gates) {
  /** Copies the list. */
  public UnitScore {
    gates = List.copyOf(gates);
  }
}
