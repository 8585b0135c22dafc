/**
 * How far a ranking depends on the choices it was made with: seeded draws of weights, inputs and
 * methods, the same for any number of threads (稳健性与敏感性分析).
 */
@NullMarked
package dev.renewal.score.robustness;

import org.jspecify.annotations.NullMarked;
