/** Judges datasets by published standards (依标准校核). */
@NullMarked
package dev.renewal.check;

import org.jspecify.annotations.NullMarked;
