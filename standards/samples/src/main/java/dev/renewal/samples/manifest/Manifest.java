package dev.renewal.samples.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;

/**
 * What was generated and what a validator must find in it (样例清单): the {@code manifest.json} beside
 * samples.
 *
 * <pre>{@code
 * {"format": "renewal-sample-manifest/1.0", "generator": "renewal-samples/1", "seed": 7,
 *  "standards": [{"id": "townscape-town", "version": "1.0.0", "digest": "…"}],
 *  "files": [{"file": "TT-3.2-1.json", "violates": "TT-3.2-1",
 *             "expected": [{"rule": "TT-3.2-1", "pointer": "/towns/0/actionPlan/renewalBlocks"}], …}]}
 * }</pre>
 *
 * @param format the format, {@link #FORMAT}
 * @param generator the generator and its version
 * @param seed the seed
 * @param profile the profile, where the samples are of one
 * @param count how many samples there are of each kind
 * @param shard the part of all samples that is here, such as {@code 2/8}
 * @param standards the standards by which the samples were made
 * @param files the files, in the order in which they were made
 * @param unviolated the rules that no sample breaks, with the reason
 */
@JsonPropertyOrder({
  "format",
  "generator",
  "seed",
  "profile",
  "count",
  "shard",
  "standards",
  "files",
  "unviolated"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Manifest(
    String format,
    String generator,
    Long seed,
    Optional<String> profile,
    Optional<Long> count,
    Optional<String> shard,
    List<ManifestStandard> standards,
    List<ManifestFile> files,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnviolatedRule> unviolated) {

  /** The format written. */
  public static final String FORMAT = "renewal-sample-manifest/1.0";

  /** Copies the lists. */
  public Manifest {
    standards = List.copyOf(standards);
    files = List.copyOf(files);
    unviolated = List.copyOf(unviolated);
  }
}
