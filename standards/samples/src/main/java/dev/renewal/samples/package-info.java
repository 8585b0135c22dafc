/** Sample datasets that conform to a standard, or break exactly one of its rules (样例数据). */
@NullMarked
package dev.renewal.samples;

import org.jspecify.annotations.NullMarked;
