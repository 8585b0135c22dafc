/** Random numbers that anyone can draw again: the same seed, the same numbers (可复现的随机数). */
@NullMarked
package dev.renewal.random;

import org.jspecify.annotations.NullMarked;
