/** Text for people in Chinese and English, and writing it down without a locale. */
@NullMarked
package dev.renewal.text;

import org.jspecify.annotations.NullMarked;
