/**
 * Datasets with answers worked out by hand: values at the thresholds of rules, scores and ranks,
 * realistic dirt, and submissions in pairs (样例答案).
 */
@NullMarked
package dev.renewal.samples.oracle;

import org.jspecify.annotations.NullMarked;
