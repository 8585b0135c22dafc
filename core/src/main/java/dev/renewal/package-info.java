/** The renewal library's way in. */
@NullMarked
package dev.renewal;

import org.jspecify.annotations.NullMarked;
