package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A submission on a receipt, and how it was judged (受理文件). */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = ReceivedInput.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = ReceivedInput.Builder.class)
@JsonPropertyOrder({"file", "dataset", "asOf", "verdict", "waived", "standards", "parameters"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface ReceivedInput {

  /** The file. */
  ReceivedFile getFile();

  /** What it is, as its header says. */
  Optional<DatasetSummary> getDataset();

  /** The reference date. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getAsOf();

  /** The worst verdict of all standards. */
  Verdict getVerdict();

  /** How many findings were waived; absent for none. */
  Optional<Long> getWaived();

  /** The standards judged by, with their digests and the verdict of each. */
  List<StandardResult> getStandards();

  /** The values of parameters it was judged with. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Assumption> getParameters();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableReceivedInput.Builder {}
}
