/** Rules about the library's own shape, and the proof that each of them can fail. */
@NullMarked
package dev.renewal.architecture;

import org.jspecify.annotations.NullMarked;
