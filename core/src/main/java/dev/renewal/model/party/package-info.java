/** Organisations, persons and groups, and the parts they play. */
@NullMarked
package dev.renewal.model.party;

import org.jspecify.annotations.NullMarked;
