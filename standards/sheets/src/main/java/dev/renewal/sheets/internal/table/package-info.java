/** Rows of cells, from workbooks and CSV files. */
@NullMarked
package dev.renewal.sheets.internal.table;

import org.jspecify.annotations.NullMarked;
