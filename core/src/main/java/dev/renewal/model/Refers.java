package dev.renewal.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute whose text is the id of something else (引用).
 *
 * <p>Exactly one of the two elements is given: {@code @Refers("town")} for the id of a document,
 * {@code @Refers(own = "targets.code")} for a value at a path of the document itself.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Refers {
  /** {@return the kind of document referred to, or an empty text} For example {@code town}. */
  String value() default "";

  /** {@return the path within the same document, or an empty text} */
  String own() default "";
}
