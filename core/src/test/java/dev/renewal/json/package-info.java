@NullMarked
package dev.renewal.json;

import org.jspecify.annotations.NullMarked;
