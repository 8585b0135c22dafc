package dev.renewal.summary;

import dev.renewal.text.LocalText;
import java.util.Optional;

/**
 * One line of a ledger (台账): what of a source of money is approved, committed and paid in one
 * division. Amounts of different divisions are never added, as one may contain the other.
 *
 * @param division the division; empty where documents name none
 * @param source the source of the money
 * @param documents how many documents state an amount
 * @param approved what is approved, where anything is stated
 * @param committed what is committed
 * @param paid what is drawn, in place or paid
 */
public record LedgerLine(
    String division,
    LocalText source,
    int documents,
    Optional<Sum> approved,
    Optional<Sum> committed,
    Optional<Sum> paid) {}
