package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * The clause of a source that a rule carries (条款).
 *
 * @param id the id of the clause within its standard: {@code 3.2/3}
 * @param source the id of the source: {@code 001}
 * @param locator where in the source it stands, as the source numbers it: {@code 三、(二)}
 */
@JsonPropertyOrder({"id", "source", "locator"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record ClauseRef(String id, String source, String locator) {

  /** Checks that nothing is null. */
  @JsonCreator
  public ClauseRef(
      @JsonProperty("id") String id,
      @JsonProperty("source") String source,
      @JsonProperty("locator") String locator) {
    this.id = Objects.requireNonNull(id, "id");
    this.source = Objects.requireNonNull(source, "source");
    this.locator = Objects.requireNonNull(locator, "locator");
  }
}
