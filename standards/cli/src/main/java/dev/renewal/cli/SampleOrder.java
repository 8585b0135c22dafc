package dev.renewal.cli;

import dev.renewal.samples.generation.Shard;
import dev.renewal.samples.manifest.SampleForm;
import java.util.Optional;

/**
 * What samples are wanted.
 *
 * @param seed the seed
 * @param count how many
 * @param violate the rule that they shall break, or {@code all}
 * @param shard which part of them
 * @param format the form of the files
 * @param output the folder
 * @param force whether files there may be replaced
 */
record SampleOrder(
    long seed,
    Optional<Integer> count,
    Optional<String> violate,
    Optional<Shard> shard,
    Form format,
    String output,
    boolean force) {

  /** The word for every rule. */
  static final String ALL = "all";

  /** The forms of files. */
  enum Form {
    JSON(SampleForm.JSON),
    NDJSON(SampleForm.NDJSON);

    private final SampleForm form;

    Form(SampleForm form) {
      this.form = form;
    }

    SampleForm form() {
      return form;
    }
  }

  /** Whether all rules shall be broken. */
  boolean isAll() {
    return violate.filter(ALL::equals).isPresent();
  }
}
