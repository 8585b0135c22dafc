/** Holds the shipped JSON Schemas to the readers. */
@NullMarked
package dev.renewal.json.schema;

import org.jspecify.annotations.NullMarked;
