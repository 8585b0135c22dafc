/** What is to be mended, as a list for the people who mend it. */
@NullMarked
package dev.renewal.report.problems;

import org.jspecify.annotations.NullMarked;
