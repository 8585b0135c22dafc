@NullMarked
package dev.renewal.schema;

import org.jspecify.annotations.NullMarked;
