/** Communities: people, estates, facilities, health checks, needs. */
@NullMarked
package dev.renewal.model.community;

import org.jspecify.annotations.NullMarked;
