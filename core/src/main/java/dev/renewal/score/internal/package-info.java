/** How a scorecard is compiled and evaluated. */
@NullMarked
package dev.renewal.score.internal;

import org.jspecify.annotations.NullMarked;
