/** What stands beside samples: where they come from, and what a validator must find (样例清单). */
@NullMarked
package dev.renewal.samples.manifest;

import org.jspecify.annotations.NullMarked;
