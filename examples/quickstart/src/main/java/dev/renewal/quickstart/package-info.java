/** One small main for each question that an integrator asks. */
@NullMarked
package dev.renewal.quickstart;

import org.jspecify.annotations.NullMarked;
