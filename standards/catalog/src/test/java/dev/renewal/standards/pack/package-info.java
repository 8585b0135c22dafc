/** Tests of the packs as data: their quotes, numbers, texts, cases and the facts they carry. */
@NullMarked
package dev.renewal.standards.pack;

import org.jspecify.annotations.NullMarked;
