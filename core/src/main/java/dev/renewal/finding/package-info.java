/**
 * What judging a dataset yields: outcomes, findings, their counts, and the report that holds them.
 */
@NullMarked
package dev.renewal.finding;

import org.jspecify.annotations.NullMarked;
