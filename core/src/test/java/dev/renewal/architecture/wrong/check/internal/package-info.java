/** A room below all others, within its unexported part. */
@NullMarked
package dev.renewal.architecture.wrong.check.internal;

import org.jspecify.annotations.NullMarked;
