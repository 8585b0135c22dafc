package dev.renewal.samples.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.renewal.samples.ExpectedFinding;
import dev.renewal.violation.Companion;
import java.util.List;
import java.util.Optional;

/**
 * A file with a sample, or a folder of CSV files with one.
 *
 * @param file its name, relative to the manifest
 * @param sha256 the SHA-256 of its bytes, or the {@linkplain SampleFiles#sha256OfFolder digest of
 *     the folder}, in hexadecimal
 * @param dataset the id of the dataset in it
 * @param violates the rule that it breaks; absent if it conforms
 * @param expected all findings that a validator must report
 * @param companions what else fails or is undecided, since the change cannot do without it
 * @param silenced what passes in the conforming sample and is not judged here
 * @param mutations what was changed in the conforming sample, in order
 */
@JsonPropertyOrder({
  "file",
  "sha256",
  "dataset",
  "violates",
  "expected",
  "companions",
  "silenced",
  "mutations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ManifestFile(
    String file,
    String sha256,
    String dataset,
    Optional<String> violates,
    List<ExpectedFinding> expected,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OtherOutcome> companions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OtherOutcome> silenced,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ManifestMutation> mutations) {

  /** Copies the lists. */
  public ManifestFile {
    expected = List.copyOf(expected);
    companions = List.copyOf(companions);
    silenced = List.copyOf(silenced);
    mutations = List.copyOf(mutations);
  }

  static List<OtherOutcome> outcomes(List<Companion> companions) {
    return companions.stream().map(OtherOutcome::of).toList();
  }
}
