/** Workbooks to be filled in. */
@NullMarked
package dev.renewal.sheets.internal.template;

import org.jspecify.annotations.NullMarked;
