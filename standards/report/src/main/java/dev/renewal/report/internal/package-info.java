/** What all pages share. */
@NullMarked
package dev.renewal.report.internal;

import org.jspecify.annotations.NullMarked;
