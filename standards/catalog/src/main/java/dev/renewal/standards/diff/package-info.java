/** What differs between two standards, and what they say differently of one dataset (标准比较). */
@NullMarked
package dev.renewal.standards.diff;

import org.jspecify.annotations.NullMarked;
