/** Reports as a page for people. */
@NullMarked
package dev.renewal.report.page;

import org.jspecify.annotations.NullMarked;
