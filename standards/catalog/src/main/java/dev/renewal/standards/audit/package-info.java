/** Checks a pack that someone else wrote (标准包审核). */
@NullMarked
package dev.renewal.standards.audit;

import org.jspecify.annotations.NullMarked;
