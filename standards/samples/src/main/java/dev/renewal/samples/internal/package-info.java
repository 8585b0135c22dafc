/** How samples are varied, and what is said of them. */
@NullMarked
package dev.renewal.samples.internal;

import org.jspecify.annotations.NullMarked;
