package dev.renewal.samples.kit;

import dev.renewal.dataset.RecordSource;
import dev.renewal.samples.Sample;
import dev.renewal.samples.manifest.SampleForm;
import java.io.IOException;
import java.io.OutputStream;

/** Where samples come from: a profile, or the rules of a standard. */
sealed interface SampleOrigin permits ProfileOrigin, StandardOrigin {

  /** The sample of a seed that conforms. */
  Sample conforming(long seed);

  /**
   * The sample of a seed that breaks a rule.
   *
   * @throws WrongRecipeException if it cannot be broken
   */
  Sample violating(String rule, long seed);

  /**
   * Checks that there is a rule.
   *
   * @throws WrongRecipeException if there is not
   */
  void checkRule(String rule);

  /** Writes the conforming sample of a seed, as the command does. */
  void write(long seed, OutputStream output, SampleForm form) throws IOException;

  /** The records of the conforming sample of a seed. */
  RecordSource source(long seed);

  /** The options of the command that name it, such as {@code --profile typical}. */
  String options();

  /** The attributes of the annotation that name it, such as {@code profile = "typical"}. */
  String attributes();

  /** Tells it from every other one. */
  String key();
}
