/** Towns and subdistricts from application to award. */
@NullMarked
package dev.renewal.model.town;

import org.jspecify.annotations.NullMarked;
