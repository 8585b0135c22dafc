/**
 * What attributes the types have, read off their interfaces once: the ground of reader, writer and
 * engine.
 */
@NullMarked
package dev.renewal.schema;

import org.jspecify.annotations.NullMarked;
