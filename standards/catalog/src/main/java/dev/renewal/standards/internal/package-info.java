/** What the packages of the catalogue share (目录内部). */
@NullMarked
package dev.renewal.standards.internal;

import org.jspecify.annotations.NullMarked;
