package dev.renewal.json;

import dev.renewal.dataset.Aside;
import dev.renewal.dataset.Broken;
import dev.renewal.finding.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading one object.
 *
 * @param <T> the type of the object
 * @param value the object; empty if it has no identity or its JSON ends in an error
 * @param problems what is wrong with its form, each with its place in the text
 * @param broken which attributes could not be read
 * @param asides the properties kept aside, if that was asked for
 */
public record ReadResult<T>(
    Optional<T> value, List<Problem> problems, Broken broken, List<Aside> asides) {}
