package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.model.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a receiving authority records of a submission (回执): which bytes were judged by which
 * standards, and how it ended. Anyone who has the files can check that it is still so.
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Receipt.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Receipt.Builder.class)
@JsonPropertyOrder({
  "format",
  "receivedAt",
  "stage",
  "trustHeaderParameters",
  "overlays",
  "waivers",
  "with",
  "inputs"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Receipt {

  /** The format written, {@code renewal-receipt/1.0}. */
  String FORMAT = "renewal-receipt/1.0";

  /** The format of the receipt, {@link #FORMAT}. */
  String getFormat();

  /** When it was received, as the receiver says; the clock is never read. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Instant getReceivedAt();

  /** The stage that went before those of header and documents. */
  Optional<Stage> getStage();

  /** Whether the parameters in the header counted although the data is real. */
  Optional<Boolean> isTrustHeaderParameters();

  /** The overlays, in the order given. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<ReceivedFile> getOverlays();

  /** The files with waivers. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<ReceivedFile> getWaivers();

  /** The other datasets in which rules looked things up. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<ReceivedLookup> getWith();

  /** What was submitted, and how each was judged. */
  List<ReceivedInput> getInputs();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableReceipt.Builder {}
}
