/** What the stated amounts of a dataset imply, each number with its formula (数据小结). */
@NullMarked
package dev.renewal.summary;

import org.jspecify.annotations.NullMarked;
