/** What samples draw from a seed: the numbers of each record, and invented names (抽取). */
@NullMarked
package dev.renewal.samples.drawing;

import org.jspecify.annotations.NullMarked;
