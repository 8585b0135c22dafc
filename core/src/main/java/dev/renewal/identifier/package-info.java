/**
 * Identifiers that others hand out and that can be checked by themselves: divisions, organisations,
 * projects and official documents.
 */
@NullMarked
package dev.renewal.identifier;

import org.jspecify.annotations.NullMarked;
