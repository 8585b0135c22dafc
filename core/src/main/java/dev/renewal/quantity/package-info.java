/**
 * Quantities as the documents write them: money, area, length, percentages, counts, periods and
 * dates, kept in the unit and precision of the writer and compared by exact value.
 */
@NullMarked
package dev.renewal.quantity;

import org.jspecify.annotations.NullMarked;
