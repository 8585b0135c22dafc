/** Records taken apart into rows. */
@NullMarked
package dev.renewal.sheets.internal.write;

import org.jspecify.annotations.NullMarked;
