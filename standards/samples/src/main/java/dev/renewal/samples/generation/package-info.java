/** How records are generated from a profile and a seed, and how they hit its totals (样例生成). */
@NullMarked
package dev.renewal.samples.generation;

import org.jspecify.annotations.NullMarked;
