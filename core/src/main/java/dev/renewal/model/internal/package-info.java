/** What a Validator needs to know about our own value types; found by its service loader. */
@NullMarked
package dev.renewal.model.internal;

import org.jspecify.annotations.NullMarked;
