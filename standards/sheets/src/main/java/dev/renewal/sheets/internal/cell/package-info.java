/** What stands in a cell, read as JSON and written from values. */
@NullMarked
package dev.renewal.sheets.internal.cell;

import org.jspecify.annotations.NullMarked;
