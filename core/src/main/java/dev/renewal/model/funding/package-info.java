/** Where money comes from and where it goes: grants, loans, bonds, budgets, private capital. */
@NullMarked
package dev.renewal.model.funding;

import org.jspecify.annotations.NullMarked;
