/** Looks for what is possible but most likely a slip of whoever filled in the data. */
@NullMarked
package dev.renewal.check.internal.plausibility;

import org.jspecify.annotations.NullMarked;
