/** A dataset: what its header says about it, and its documents. */
@NullMarked
package dev.renewal.dataset;

import org.jspecify.annotations.NullMarked;
