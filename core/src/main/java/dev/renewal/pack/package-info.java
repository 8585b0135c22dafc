/** Reads packs: from files to standards, every error located (读取标准包). */
@NullMarked
package dev.renewal.pack;

import org.jspecify.annotations.NullMarked;
