/**
 * What all documents share: identity, place, evidence, records, labels, codes, and the annotations
 * that say what an attribute means.
 *
 * <p>An attribute that nobody stated is empty; {@code Source} names the rows of the table of facts
 * that an attribute serves.
 */
@NullMarked
package dev.renewal.model;

import org.jspecify.annotations.NullMarked;
