/** Finding the smallest change that breaks a rule. */
@NullMarked
package dev.renewal.violation.internal;

import org.jspecify.annotations.NullMarked;
