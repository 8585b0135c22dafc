package dev.renewal.samples.manifest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.renewal.standard.Standard;

/**
 * A standard by which samples were made.
 *
 * @param id its id
 * @param version its version
 * @param digest the SHA-256 of its pack, by which it is known to be the same
 */
@JsonPropertyOrder({"id", "version", "digest"})
public record ManifestStandard(String id, String version, String digest) {

  /** How a standard is named in manifests. */
  public static ManifestStandard of(Standard standard) {
    return new ManifestStandard(standard.id(), standard.version(), standard.digest());
  }
}
