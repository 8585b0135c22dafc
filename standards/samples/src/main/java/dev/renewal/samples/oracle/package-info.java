/**
 * Datasets with answers, written by hand: values at the thresholds of rules, and realistic dirt
 * (样例答案).
 */
@NullMarked
package dev.renewal.samples.oracle;

import org.jspecify.annotations.NullMarked;
