package dev.renewal.samples.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of a jqwik property that conforms to a standard or is of a profile (合规样例); without
 * this annotation it is of a small profile.
 *
 * <pre>{@code
 * @Property
 * void scores(@ForAll @Conforming(standard = "quzhou-community-check") Community community) { … }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Conforming {

  /** The standard: an id, one with a version, or the folder of a pack. */
  String standard() default "";

  /** The profile: the id of a shipped one, or the path of a file. */
  String profile() default "";
}
