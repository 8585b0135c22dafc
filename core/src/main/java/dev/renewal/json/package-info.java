/** Bytes to records and back, every problem located. */
@NullMarked
package dev.renewal.json;

import org.jspecify.annotations.NullMarked;
