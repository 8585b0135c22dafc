/** Samples as parameters of JUnit Jupiter tests; needs JUnit Jupiter, which nobody else needs. */
@NullMarked
package dev.renewal.samples.junit;

import org.jspecify.annotations.NullMarked;
