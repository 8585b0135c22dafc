package dev.renewal.score.method;

import java.util.Arrays;
import java.util.List;

/**
 * Alternatives by the weighted product (加权积法; Bridgman 1922): {@code S = Π x^w} with weights of sum
 * 1, the exponent negative where less is better; more is better. Units of measurement do not
 * matter: they change all products by the same factor, and {@code S / ΣS} not at all.
 *
 * @param products S of each alternative
 * @param shares S / ΣS of each alternative
 * @param notes the criteria that separate nothing
 */
public record WeightedProduct(Numbers products, Numbers shares, List<MethodNote> notes) {

  /** Copies the notes. */
  public WeightedProduct {
    notes = List.copyOf(notes);
  }

  /**
   * The products of alternatives.
   *
   * @throws UnfitInputException if a value is not positive
   */
  public static WeightedProduct of(DecisionMatrix decision) {
    double[] weights = decision.shares();
    for (int criterion = 0; criterion < weights.length; criterion++) {
      decision.checkSign(criterion, false);
    }
    double[] products = new double[decision.alternatives()];
    for (int row = 0; row < products.length; row++) {
      CompensatedSum logarithm = new CompensatedSum();
      for (int criterion = 0; criterion < weights.length; criterion++) {
        double exponent = decision.directions().get(criterion).sign() * weights[criterion];
        logarithm.add(exponent * StrictMath.log(decision.values().get(row, criterion)));
      }
      products[row] = StrictMath.exp(logarithm.value());
    }
    double sum = CompensatedSum.of(products);
    double[] shares = Arrays.stream(products).map(product -> product / sum).toArray();
    return new WeightedProduct(
        Numbers.of(products), Numbers.of(shares), Topsis.constantCriteria(decision));
  }
}
