package dev.renewal.standard;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.identifier.DivisionCode;
import dev.renewal.model.RenewalStyle;
import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an authority changes in a standard for its own field (补充规定): thresholds, severities, values
 * of parameters, further rows of code lists and rules, and whether it adopts the standard as its
 * own norm.
 *
 * <p>Overlays are laid one on another, province, city, programme; each names in {@code extends}
 * what it lies on. What lies beneath and is binding can be tightened and never weakened.
 *
 * <pre>{@code
 * {"format": "renewal-overlay/1.0", "id": "ningan-towns", "version": "1.0.0",
 *  "title": {"zh": "…", "en": "…"}, "issuer": "宁安市住房和城乡建设局", "extends": "townscape-town@1.0.0",
 *  "changes": [{"rule": "TT-3.2-1", "reason": {"zh": "…", "en": "…"},
 *               "threshold": {"at": "/require/compare/2/value", "was": "3", "becomes": "4"}}]}
 * }</pre>
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Overlay.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Overlay.Builder.class)
@JsonPropertyOrder({
  "format",
  "id",
  "version",
  "title",
  "issuer",
  "extends",
  "validFrom",
  "validTo",
  "jurisdiction",
  "adopt",
  "sources",
  "clauses",
  "conditions",
  "rules",
  "changes"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Overlay {

  /** The format written, {@code renewal-overlay/1.0}. */
  String FORMAT = "renewal-overlay/1.0";

  /** The format of the overlay, {@link #FORMAT}. */
  String getFormat();

  /** Its id: {@code ningan-towns}. */
  String getId();

  /** Its version: {@code 1.0.0}. */
  String getVersion();

  /** Its title (名称). */
  LocalText getTitle();

  /** The authority that issues it (发布单位). */
  String getIssuer();

  /** The standard or overlay it lies on, with its version: {@code townscape-town@1.0.0}. */
  @JsonProperty("extends")
  String getBase();

  /** The first day on which it applies. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getValidFrom();

  /** The last day on which it applies. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getValidTo();

  /** The divisions it is limited to; none where it applies wherever the standard does. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<DivisionCode> getJurisdiction();

  /** Whether the authority adopts the standard as its own norm (采用). */
  Optional<Adoption> getAdopt();

  /** The documents it is drawn from. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Source> getSources();

  /** The clauses it cites, beside those of the standard. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Clause> getClauses();

  /** Named conditions that its rules share, as a pack writes them. */
  Optional<JsonTree> getConditions();

  /**
   * Further rules, as a pack writes them, with their sentences in {@code title}, {@code message}
   * and {@code fix}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<JsonTree> getRules();

  /** What it changes, in the order in which it is changed. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<OverlayChange> getChanges();

  /** The name under which others lie on it: {@code ningan-towns@1.0.0}. */
  default String name() {
    return getId() + "@" + getVersion();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableOverlay.Builder {}
}
