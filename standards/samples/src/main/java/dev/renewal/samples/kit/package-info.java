/** Samples as tests ask for them, whatever the test framework (测试样例). */
@NullMarked
package dev.renewal.samples.kit;

import org.jspecify.annotations.NullMarked;
