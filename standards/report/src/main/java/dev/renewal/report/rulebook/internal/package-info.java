/** Makes the pages of rule books and writes them. */
@NullMarked
package dev.renewal.report.rulebook.internal;

import org.jspecify.annotations.NullMarked;
