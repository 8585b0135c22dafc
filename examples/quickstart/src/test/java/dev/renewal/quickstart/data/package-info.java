/** Holds the example data to what is expected of them. */
@NullMarked
package dev.renewal.quickstart.data;

import org.jspecify.annotations.NullMarked;
