/** Who gets how much of a pool, in whole fen, and when it is paid (资金分配). */
@NullMarked
package dev.renewal.allocation;

import org.jspecify.annotations.NullMarked;
