package dev.renewal.check;

import dev.renewal.identifier.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated table of administrative divisions (行政区划代码表), in which a validator looks up the codes of a
 * dataset; the catalogue of the standards ships one.
 *
 * <p>Codes retire and others follow, so a table is of a day, and a code that it does not have may
 * still be right: it is a warning, never a verdict.
 */
public interface DivisionTable {

  /** The day as of which the table was complete, such as 2023-06-30. */
  LocalDate asOf();

  /**
   * The name of a division.
   *
   * @param code a code of 2, 4, 6 or 9 digits, such as {@code 330402}; trailing groups of zeros
   *     change nothing
   * @return the name, such as 南湖区, or empty if the table does not have the code
   */
  Optional<String> name(DivisionCode code);
}
