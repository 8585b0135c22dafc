package dev.renewal.standard;

import java.util.Optional;

/**
 * A value written in a pack; its type is that of what it is compared with.
 *
 * @param text the value as text: {@code 3}, {@code 50%}, {@code PUBLISH_LIST}, {@code 2023-12-31},
 *     {@code true}
 * @param unit the unit, such as {@code 万元} or {@code min}
 */
public record Literal(String text, Optional<String> unit) {

  @Override
  public String toString() {
    return text + unit.orElse("");
  }
}
