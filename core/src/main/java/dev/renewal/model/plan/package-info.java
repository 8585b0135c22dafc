/**
 * Plans with targets, and what offices do with many places at once: batches, reviews, rosters,
 * rounds, selections.
 */
@NullMarked
package dev.renewal.model.plan;

import org.jspecify.annotations.NullMarked;
