/** The {@code renewal} command line. */
@NullMarked
package dev.renewal.cli;

import org.jspecify.annotations.NullMarked;
