/** Ranks, cuts, rounding and ties: used by picks in rules and by scores (排名与入围). */
@NullMarked
package dev.renewal.ranking;

import org.jspecify.annotations.NullMarked;
