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

  /** The forms of samples. */
  enum Form {
    JSON(SampleForm.JSON),
    NDJSON(SampleForm.NDJSON),
    /** A folder of CSV files, in which places are named as in the JSON document. */
    CSV(SampleForm.JSON);

    private final SampleForm form;

    Form(SampleForm form) {
      this.form = form;
    }

    /** The form of the file, or the one whose pointers are meant. */
    SampleForm form() {
      return form;
    }

    /** Whether a sample is a folder. */
    boolean isFolder() {
      return this == CSV;
    }

    /** The ending of the names of files and folders. */
    String ending() {
      return isFolder() ? "" : form.ending();
    }
  }

  /** Whether all rules shall be broken. */
  boolean isAll() {
    return violate.filter(ALL::equals).isPresent();
  }
}
