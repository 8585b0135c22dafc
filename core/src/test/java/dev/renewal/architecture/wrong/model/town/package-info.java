/** A sibling that imports a sibling. */
@NullMarked
package dev.renewal.architecture.wrong.model.town;

import org.jspecify.annotations.NullMarked;
