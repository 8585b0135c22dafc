package dev.renewal.samples.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of a jqwik property that breaks exactly one rule (违规样例): a {@code Dataset}, a {@link
 * dev.renewal.samples.Sample}, or the document that breaks it.
 *
 * <pre>{@code
 * @Property
 * void refuses(@ForAll @Violating("TT-3.2-1") Town town) { … }
 *
 * @Property
 * void findsEveryMistake(@ForAll @Violating(standard = "cn-life-circle") Sample sample) { … }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Violating {

  /** The rules, one of which is broken; where there is none, every rule of the standard. */
  String[] value() default {};

  /**
   * The standard that has the rules: an id, one with a version, or the folder of a pack. Where it
   * is not named, it is the latest version of the installed standard that has the rule.
   */
  String standard() default "";
}
