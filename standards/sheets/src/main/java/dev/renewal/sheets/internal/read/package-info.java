/** Rows joined into records. */
@NullMarked
package dev.renewal.sheets.internal.read;

import org.jspecify.annotations.NullMarked;
