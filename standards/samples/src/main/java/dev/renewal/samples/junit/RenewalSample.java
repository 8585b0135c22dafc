package dev.renewal.samples.junit;

import dev.renewal.samples.manifest.SampleForm;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A parameter of a JUnit Jupiter test that is a sample (样例参数): made-up data that conform to a
 * standard or a profile, or break exactly one rule.
 *
 * <pre>{@code
 * @Test
 * void publishesTowns(@RenewalSample Town town) { … }
 *
 * @Test
 * void refusesTooFewBlocks(@RenewalSample(violates = "TT-3.2-1") Dataset dataset) { … }
 *
 * @Test
 * void reads(@RenewalSample(profile = "hangzhou", seed = 7) Path file) { … }
 * }</pre>
 *
 * <p>The parameter is a {@code Dataset}; a {@link dev.renewal.samples.Sample}, which has the
 * findings that a validator must report as well; a {@code RecordSource}; {@code byte[]}, {@code
 * String} or {@code Path} for the file (deleted after the test); a type of document such as {@code
 * Town}: the one that breaks the rule, or the first; or a list such as {@code List<Town>}. Anything
 * else, an unknown name or a rule that cannot be broken ends the test with a sentence that says
 * what to write instead.
 *
 * <p>The same annotation always gives the same sample. When the test fails, a line tells how to get
 * it again, here and by the {@code renewal sample} command. It also works on parameters of
 * constructors and of lifecycle methods, and on annotations of your own:
 *
 * <pre>{@code
 * @RenewalSample(standard = "townscape-town")
 * @Retention(RetentionPolicy.RUNTIME)
 * @interface GoodTown {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@ExtendWith(RenewalSampleExtension.class)
public @interface RenewalSample {

  /** The configuration parameter of the JUnit Platform that sets the seed where none is given. */
  String SEED_PARAMETER = "renewal.samples.seed";

  /** The seed of a parameter that gives none. */
  long NO_SEED = Long.MIN_VALUE;

  /**
   * The profile that the data come from: the id of a shipped one such as {@code typical}, or the
   * path of a file. Where neither a profile, a standard nor a rule is named, it is the smallest one
   * that has such documents.
   */
  String profile() default "";

  /**
   * The standard that the sample conforms to, and is built from: an id such as {@code
   * townscape-town}, one with a version such as {@code townscape-town@1.0.0}, or the folder of a
   * pack.
   */
  String standard() default "";

  /**
   * The rule that the sample breaks, such as {@code TT-3.2-1}; of the standard or of one that the
   * profile claims. Where neither is named, the latest version of the installed standard that has
   * the rule is taken.
   */
  String violates() default "";

  /**
   * The seed, by which names and numbers are drawn; 1 where none is given, unless {@link
   * #SEED_PARAMETER} sets another.
   */
  long seed() default NO_SEED;

  /** How many records the scalable group of the profile has; 0 for as many as it says. */
  int count() default 0;

  /** The form of the file that a {@code Path} leads to. */
  SampleForm form() default SampleForm.JSON;
}
