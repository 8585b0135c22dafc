/** Makes the page of a report. */
@NullMarked
package dev.renewal.report.page.internal;

import org.jspecify.annotations.NullMarked;
