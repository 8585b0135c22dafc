package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The waivers of a receiving authority (豁免清单), as they stand in a file.
 *
 * <pre>{@code
 * {"format": "renewal-waivers/1.0", "authority": "某市住建局", "dataset": "town-2024",
 *  "waivers": [{"rule": "TT-3.2-1", "fingerprint": "9f86d081884c7d65", "reason": "…",
 *               "by": "…", "until": "2025-06-30"}]}
 * }</pre>
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Waivers.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Waivers.Builder.class)
@JsonPropertyOrder({"format", "authority", "dataset", "waivers"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Waivers {

  /** The format written, {@code renewal-waivers/1.0}. */
  String FORMAT = "renewal-waivers/1.0";

  /** The format of the file, {@link #FORMAT}. */
  String getFormat();

  /** The authority that receives the submission. */
  String getAuthority();

  /** The id of the dataset they are about; of any dataset if absent. */
  Optional<String> getDataset();

  /** The waivers. */
  List<Waiver> getWaivers();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableWaivers.Builder {}
}
