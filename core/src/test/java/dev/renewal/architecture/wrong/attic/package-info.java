/** A package that is no room. */
@NullMarked
package dev.renewal.architecture.wrong.attic;

import org.jspecify.annotations.NullMarked;
