/** The published standards and the catalogue that finds them (标准目录). */
@NullMarked
package dev.renewal.standards;

import org.jspecify.annotations.NullMarked;
