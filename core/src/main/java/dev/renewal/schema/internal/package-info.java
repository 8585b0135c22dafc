/** What several rooms need to show the JSON Schemas shipped with them (随附的 JSON Schema). */
@NullMarked
package dev.renewal.schema.internal;

import org.jspecify.annotations.NullMarked;
