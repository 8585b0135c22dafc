/** What each word of the rule language means, point by point. */
@NullMarked
package dev.renewal.check.semantics;

import org.jspecify.annotations.NullMarked;
