/** Jurisdictions and the areas that programmes and plans delimit. */
@NullMarked
package dev.renewal.model.place;

import org.jspecify.annotations.NullMarked;
