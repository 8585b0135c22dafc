/** What a pack says: standards, clauses, rules and requirements as plain data (标准包). */
@NullMarked
package dev.renewal.standard;

import org.jspecify.annotations.NullMarked;
