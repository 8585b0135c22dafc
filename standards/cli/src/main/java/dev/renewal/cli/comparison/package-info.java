/** What changed from one submission to the next, read off their two reports. */
@NullMarked
package dev.renewal.cli.comparison;

import org.jspecify.annotations.NullMarked;
