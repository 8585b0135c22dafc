/** Runs compiled standards over the records of a dataset and assembles the report. */
@NullMarked
package dev.renewal.check.internal.run;

import org.jspecify.annotations.NullMarked;
