/** Evaluates compiled requirements over documents. */
@NullMarked
package dev.renewal.check.internal.eval;

import org.jspecify.annotations.NullMarked;
