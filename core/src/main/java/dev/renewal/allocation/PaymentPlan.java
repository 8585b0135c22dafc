package dev.renewal.allocation;

import dev.renewal.quantity.Fraction;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Over which years an award is paid, and by whom (分年兑付与分担): "按市、县财政各50%配套，分三年奖补到位".
 *
 * <p>Everything is rounded cumulatively. Of an award T, A_t = R(T × the shares of the years up to
 * t) is due by year t, so y_t = A_t - A_(t-1) in year t. Of that the first party has paid C_t =
 * R(A_t × its share) by year t, so c_t = C_t - C_(t-1) in year t; the next party takes its part of
 * what is left to the others in the same way, and the last one takes the rest. So every total is
 * exact and nothing is ever negative. Of 1000 万元 over three years at 50 % and 50 %, by {@code
 * HALF_UP}:
 *
 * <table>
 * <caption>In yuan</caption>
 * <tr><th>year</th><th>due</th><th>city</th><th>county</th></tr>
 * <tr><td>1</td><td>3333333.33</td><td>1666666.67</td><td>1666666.66</td></tr>
 * <tr><td>2</td><td>3333333.34</td><td>1666666.67</td><td>1666666.67</td></tr>
 * <tr><td>3</td><td>3333333.33</td><td>1666666.66</td><td>1666666.67</td></tr>
 * </table>
 *
 * @param years the share of each year, in order; together 1
 * @param parties the share of each party, in order; together 1
 * @param rounding how fractions of a fen are rounded
 */
public record PaymentPlan(List<Portion> years, List<Portion> parties, RoundingMode rounding) {

  /**
   * Holds the shares to 1.
   *
   * @throws InvalidAllocationException if a share is negative, a name stands twice, the shares of
   *     the years or of the parties are not 1 together, or the rounding is {@code UNNECESSARY}
   */
  public PaymentPlan {
    years = Portion.whole("years", years);
    parties = Portion.whole("parties", parties);
    if (rounding == RoundingMode.UNNECESSARY) {
      throw InvalidAllocationException.of("rounding");
    }
  }

  /**
   * What is due in one year.
   *
   * @param year the name of the year
   * @param fen what is due in it
   * @param shares what each party pays of it, in the order of the parties
   * @param dueFen what is due up to the end of it
   */
  public record Payment(String year, long fen, List<Long> shares, long dueFen) {
    /** Copies the list. */
    public Payment {
      shares = List.copyOf(shares);
    }
  }

  /**
   * The payments of an award.
   *
   * @param awardFen the award, in fen
   * @return one payment a year, in order
   * @throws InvalidAllocationException if the award is negative
   */
  public List<Payment> payments(long awardFen) {
    Pools.requirePool(awardFen);
    List<Payment> payments = new ArrayList<>();
    Fraction upTo = Fraction.ZERO;
    long dueBefore = 0;
    List<Long> paidBefore = parties.stream().map(party -> 0L).toList();
    for (Portion year : years) {
      upTo = upTo.plus(year.share());
      long due = part(awardFen, upTo);
      List<Long> paid = byParty(due);
      payments.add(new Payment(year.name(), due - dueBefore, less(paid, paidBefore), due));
      dueBefore = due;
      paidBefore = paid;
    }
    return payments;
  }

  /**
   * What each party bears of an amount.
   *
   * @param fen the amount, in fen
   * @return the parts in the order of the parties; together the amount
   */
  public List<Long> byParty(long fen) {
    List<Long> parts = new ArrayList<>();
    Fraction others = Fraction.ONE;
    long left = fen;
    for (Portion party : parties) {
      boolean rest = party.share().compareTo(others) == 0;
      long part = rest ? left : part(left, party.share().dividedBy(others));
      parts.add(part);
      left -= part;
      others = others.minus(party.share());
      if (others.signum() == 0) {
        break;
      }
    }
    while (parts.size() < parties.size()) {
      parts.add(0L);
    }
    return List.copyOf(parts);
  }

  private long part(long fen, Fraction share) {
    return Fraction.of(fen, 1).multipliedBy(share).toDecimal(0, rounding).longValueExact();
  }

  private static List<Long> less(List<Long> after, List<Long> before) {
    List<Long> difference = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      difference.add(after.get(i) - before.get(i));
    }
    return difference;
  }
}
