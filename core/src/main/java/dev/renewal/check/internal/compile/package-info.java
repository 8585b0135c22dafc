/** Compiles packs: checks every path, unit and code, and makes requirements that can be run. */
@NullMarked
package dev.renewal.check.internal.compile;

import org.jspecify.annotations.NullMarked;
