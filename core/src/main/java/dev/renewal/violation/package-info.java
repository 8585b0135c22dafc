/** How a conforming dataset comes to break one rule of a standard (最小违例). */
@NullMarked
package dev.renewal.violation;

import org.jspecify.annotations.NullMarked;
