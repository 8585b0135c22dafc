/** How problem lists are gathered and written. */
@NullMarked
package dev.renewal.report.problems.internal;

import org.jspecify.annotations.NullMarked;
