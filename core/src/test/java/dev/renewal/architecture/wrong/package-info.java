/** Classes that break every rule once, as a proof that the rules can fail. */
@NullMarked
package dev.renewal.architecture.wrong;

import org.jspecify.annotations.NullMarked;
