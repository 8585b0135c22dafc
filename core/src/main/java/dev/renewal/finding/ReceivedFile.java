package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A file on a receipt.
 *
 * @param name its name, without folders
 * @param digest SHA-256 of its bytes, 64 hex digits
 */
@JsonPropertyOrder({"name", "digest"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record ReceivedFile(String name, String digest) {

  /** Checks that nothing is null. */
  @JsonCreator
  public ReceivedFile(@JsonProperty("name") String name, @JsonProperty("digest") String digest) {
    this.name = Objects.requireNonNull(name, "name");
    this.digest = Objects.requireNonNull(digest, "digest");
  }
}
