/** A sibling that is imported. */
@NullMarked
package dev.renewal.architecture.wrong.model.party;

import org.jspecify.annotations.NullMarked;
