/**
 * Weights, aggregators and multi-criteria methods as pure functions, each with the steps that
 * explain its result (赋权、合成与多准则方法).
 */
@NullMarked
package dev.renewal.score.method;

import org.jspecify.annotations.NullMarked;
