package dev.renewal.sheets;

import dev.renewal.dataset.UnreadableSourceException;

/**
 * How much work the formulas of a sheet make for its reader, which shifts shared formulas cell by
 * cell and looks every cell up among the array formulas.
 */
final class FormulaWork {

  private static final long MOST = 1_000_000_000L;

  private long arrays;
  private long longest;
  private long done;

  /** A cell begins. */
  void cell() throws UnreadableSourceException {
    add(arrays);
  }

  /** An array formula begins. */
  void array() {
    arrays++;
  }

  /** A formula with so many letters ends; one without shares that of another cell. */
  void formula(int letters) throws UnreadableSourceException {
    longest = Math.max(longest, letters);
    add(letters == 0 ? longest : letters);
  }

  private void add(long work) throws UnreadableSourceException {
    done += work;
    if (done > MOST) {
      throw Refusals.unsafe("formulas");
    }
  }
}
