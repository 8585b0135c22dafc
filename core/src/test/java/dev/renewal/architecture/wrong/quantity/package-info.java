/** A room that imports a room below it. */
@NullMarked
package dev.renewal.architecture.wrong.quantity;

import org.jspecify.annotations.NullMarked;
