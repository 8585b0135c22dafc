package dev.renewal.score.method;

import dev.renewal.score.method.UnfitInputException.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * The Copeland rule (Copeland 排序法): each pair of units meets, the columns in which both have a
 * value vote with their weights for the higher one, and the score of a unit is its wins less its
 * losses.
 *
 * <p>Only columns that are there for both count, for both sides of a pair: so the order of the
 * units never matters. Values that lie on the same point of a grid of 10^-9 are equal and vote for
 * neither; a difference of votes below half of that is a draw. A pair without a common column has
 * not met. The work grows with the square of the number of units.
 *
 * @param standings one for each unit, in the order given
 */
public record Copeland(List<Standing> standings) {

  private static final double GRID = 1e9;

  /** Copies the standings. */
  public Copeland {
    standings = List.copyOf(standings);
  }

  /**
   * How a unit stands against all others.
   *
   * @param wins the pairs it won
   * @param draws the pairs with as many votes for both
   * @param losses the pairs it lost
   * @param unmet the pairs without a common column
   */
  public record Standing(int wins, int draws, int losses, int unmet) {

    /** Wins less losses. */
    public int score() {
      return wins - losses;
    }
  }

  /**
   * How two units stand against each other.
   *
   * @param forFirst the weight of the columns in which the first is higher
   * @param forSecond the weight of the columns in which the second is higher
   * @param equal the weight of the columns in which they are equal
   */
  public record Pair(double forFirst, double forSecond, double equal) {

    /** 1 if the first wins, -1 if the second wins, 0 for a draw or without a common column. */
    public int outcome() {
      double lead = forFirst - forSecond;
      return StrictMath.abs(lead) * GRID < 0.5 ? 0 : lead > 0 ? 1 : -1;
    }

    /** Tells whether there was a column with a weight in which both have a value. */
    public boolean hasMet() {
      return forFirst + forSecond + equal > 0;
    }
  }

  /**
   * The standings of units.
   *
   * @param table units in rows, columns in which higher is better; cells may be absent
   * @param weights one for each column
   * @throws UnfitInputException if the weights do not fit or are negative or all 0
   */
  public static Copeland of(Matrix table, Numbers weights) {
    Votes votes = new Votes(table, weights);
    int units = table.rows();
    int[] wins = new int[units];
    int[] draws = new int[units];
    int[] losses = new int[units];
    for (int first = 0; first < units; first++) {
      for (int second = first + 1; second < units; second++) {
        Pair pair = votes.between(first, second);
        if (pair.hasMet()) {
          int outcome = pair.outcome();
          (outcome > 0 ? wins : outcome < 0 ? losses : draws)[first]++;
          (outcome > 0 ? losses : outcome < 0 ? wins : draws)[second]++;
        }
      }
    }
    List<Standing> standings = new ArrayList<>();
    for (int unit = 0; unit < units; unit++) {
      int met = wins[unit] + draws[unit] + losses[unit];
      standings.add(new Standing(wins[unit], draws[unit], losses[unit], units - 1 - met));
    }
    return new Copeland(standings);
  }

  /**
   * The votes of one pair, for an explanation; the weights with sum 1 over all columns.
   *
   * @param table units in rows, columns in which higher is better; cells may be absent
   * @param weights one for each column
   * @param first the row of a unit, from 0
   * @param second the row of another
   * @throws UnfitInputException if the weights do not fit or are negative or all 0
   */
  public static Pair pair(Matrix table, Numbers weights, int first, int second) {
    return new Votes(table, weights).between(first, second);
  }

  /** The table on the grid, and the weights with sum 1. */
  private static final class Votes {
    private final double[][] rows;
    private final double[] shares;

    Votes(Matrix table, Numbers weights) {
      if (table.columns() != weights.size()) {
        throw UnfitInputException.of(Reason.LENGTH, table.columns() + " ≠ " + weights.size());
      }
      shares = Shares.of(weights.toArray());
      rows = new double[table.rows()][table.columns()];
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < shares.length; column++) {
          rows[row][column] =
              table.isPresent(row, column)
                  ? StrictMath.rint(table.get(row, column) * GRID)
                  : Double.NaN;
        }
      }
    }

    Pair between(int first, int second) {
      double forFirst = 0;
      double forSecond = 0;
      double equal = 0;
      for (int column = 0; column < shares.length; column++) {
        double one = rows[first][column];
        double other = rows[second][column];
        if (one > other) {
          forFirst += shares[column];
        } else if (one < other) {
          forSecond += shares[column];
        } else if (one == other) {
          equal += shares[column];
        }
      }
      return new Pair(forFirst, forSecond, equal);
    }
  }
}
