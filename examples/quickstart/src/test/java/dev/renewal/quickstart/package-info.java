/** Runs the examples. */
@NullMarked
package dev.renewal.quickstart;

import org.jspecify.annotations.NullMarked;
