package dev.renewal.standard;

import dev.renewal.finding.Basis;
import dev.renewal.text.LocalText;
import java.util.Optional;

/**
 * A document that a pack is drawn from (来源).
 *
 * @param id its id within the pack
 * @param title its title
 * @param issuer who issued it, where known
 * @param number its document number, where known
 * @param date its date as far as known, such as {@code 2023}
 * @param file the name of the source file
 * @param basis what kind of text it is
 */
public record Source(
    String id,
    LocalText title,
    Optional<String> issuer,
    Optional<String> number,
    Optional<String> date,
    Optional<String> file,
    Basis basis) {}
