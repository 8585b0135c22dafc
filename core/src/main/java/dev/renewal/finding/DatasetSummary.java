package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What was judged, as its header says (数据集). */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = DatasetSummary.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = DatasetSummary.Builder.class)
@JsonPropertyOrder({"id", "revision", "status", "stage", "submitter", "synthetic", "documents"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface DatasetSummary {

  /** The id of the dataset. */
  Optional<String> getId();

  /** Its revision. */
  Optional<Integer> getRevision();

  /** Its status: {@code DRAFT}, {@code SUBMITTED}. */
  Optional<String> getStatus();

  /** The stage it is in. */
  Optional<String> getStage();

  /** The name of the body that submits it (报送单位). */
  Optional<String> getSubmitter();

  /** Whether it is invented. */
  Optional<Boolean> isSynthetic();

  /** How many documents it holds. */
  Optional<Long> getDocuments();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableDatasetSummary.Builder {}
}
