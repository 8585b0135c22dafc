package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.renewal.text.LocalText;
import java.util.Objects;

/**
 * An overlay that lies on a standard (补充规定).
 *
 * @param id its id: {@code ningan-towns}
 * @param version its version
 * @param digest SHA-256 of its file, 64 hex digits
 * @param title its title
 * @param issuer the authority that issued it
 */
@JsonPropertyOrder({"id", "version", "digest", "title", "issuer"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record OverlayRef(String id, String version, String digest, LocalText title, String issuer) {

  /** Checks that nothing is null. */
  @JsonCreator
  public OverlayRef(
      @JsonProperty("id") String id,
      @JsonProperty("version") String version,
      @JsonProperty("digest") String digest,
      @JsonProperty("title") LocalText title,
      @JsonProperty("issuer") String issuer) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = Objects.requireNonNull(version, "version");
    this.digest = Objects.requireNonNull(digest, "digest");
    this.title = Objects.requireNonNull(title, "title");
    this.issuer = Objects.requireNonNull(issuer, "issuer");
  }
}
