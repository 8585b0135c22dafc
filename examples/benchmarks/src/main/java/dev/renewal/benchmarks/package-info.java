/** Speed, with the peers beside us in the same run and equal verdicts asserted first. */
@NullMarked
package dev.renewal.benchmarks;

import org.jspecify.annotations.NullMarked;
