/** How findings are marked in a copy of a workbook that stays the same otherwise. */
@NullMarked
package dev.renewal.sheets.internal.mark;

import org.jspecify.annotations.NullMarked;
