/** Rule books: a standard as people read it (规则手册), in Chinese and English. */
@NullMarked
package dev.renewal.report.rulebook;

import org.jspecify.annotations.NullMarked;
