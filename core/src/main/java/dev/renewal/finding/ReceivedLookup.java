package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * Another dataset on a receipt, in which rules looked things up.
 *
 * @param name the name by which rules read it: {@code previous}
 * @param file its file
 */
@JsonPropertyOrder({"name", "file"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record ReceivedLookup(String name, ReceivedFile file) {

  /** Checks that nothing is null. */
  @JsonCreator
  public ReceivedLookup(
      @JsonProperty("name") String name, @JsonProperty("file") ReceivedFile file) {
    this.name = Objects.requireNonNull(name, "name");
    this.file = Objects.requireNonNull(file, "file");
  }
}
