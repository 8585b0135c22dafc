/** Renewal projects: land, money, progress, results. */
@NullMarked
package dev.renewal.model.project;

import org.jspecify.annotations.NullMarked;
