/** Reports and comparisons as plain text for people. */
@NullMarked
package dev.renewal.cli.text;

import org.jspecify.annotations.NullMarked;
