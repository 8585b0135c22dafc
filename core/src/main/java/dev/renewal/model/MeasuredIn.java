package dev.renewal.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the unit (单位) of an attribute that is a plain number. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MeasuredIn {
  /** {@return the unit} For example {@code min} or {@code households}. */
  String value();
}
