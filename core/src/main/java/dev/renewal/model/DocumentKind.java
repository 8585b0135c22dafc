package dev.renewal.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how a dataset calls a kind of document (文档类别), alone and as a collection. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DocumentKind {
  /** {@return the name of one document} For example {@code town}. */
  String name();

  /** {@return the name of the collection} For example {@code towns}. */
  String collection();
}
