/** Samples as parameters of jqwik properties; needs jqwik, which nobody else needs. */
@NullMarked
package dev.renewal.samples.jqwik;

import org.jspecify.annotations.NullMarked;
