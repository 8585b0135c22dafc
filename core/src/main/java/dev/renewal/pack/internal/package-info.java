/** The sentences about what is wrong in packs. */
@NullMarked
package dev.renewal.pack.internal;

import org.jspecify.annotations.NullMarked;
