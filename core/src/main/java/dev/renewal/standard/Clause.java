package dev.renewal.standard;

import dev.renewal.text.LocalText;
import java.util.Optional;

/**
 * A clause of a source (条款).
 *
 * @param id its id within the pack
 * @param source the id of the source
 * @param locator where it stands in the source, such as {@code 三、(二)}
 * @param quote its exact words; absent only in unverified packs
 * @param reading what we read in it
 * @param force how strongly it speaks
 */
public record Clause(
    String id,
    String source,
    String locator,
    Optional<String> quote,
    LocalText reading,
    Force force) {}
