/**
 * Runs compiled standards over the records of a dataset and assembles the report. Documents are
 * read by the attributes of their kind alone, so that the slots of a reader do as well as Java
 * objects.
 */
@NullMarked
package dev.renewal.check.internal.run;

import org.jspecify.annotations.NullMarked;
