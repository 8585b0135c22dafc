package dev.renewal.model;

/**
 * A code of a list, open or closed (代码).
 *
 * <p>Closed lists are enums. Open lists are records annotated with {@link CodeList}: the sources
 * name only some of their members, so that any other code can be held and is judged by a standard.
 */
public interface Code {
  /** {@return the code as data holds it} For example {@code PUBLIC_SPACE}. */
  String code();
}
