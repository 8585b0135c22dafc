package dev.renewal.samples.oracle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.renewal.schema.JsonTree;
import java.util.Objects;
import java.util.Optional;

/**
 * One change of a dataset (改动), as a JSON Patch (RFC 6902) has it.
 *
 * @param op {@code add}, {@code replace}, {@code remove} or {@code copy}
 * @param path where, as a JSON Pointer; {@code -} is the place behind the last element of a list
 * @param from what is copied
 * @param value what is put there
 */
@JsonPropertyOrder({"op", "path", "from", "value"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record OracleEdit(String op, String path, Optional<String> from, Optional<JsonTree> value) {

  /** Checks that nothing is null. */
  @JsonCreator
  public OracleEdit(
      @JsonProperty("op") String op,
      @JsonProperty("path") String path,
      @JsonProperty("from") Optional<String> from,
      @JsonProperty("value") Optional<JsonTree> value) {
    this.op = Objects.requireNonNull(op, "op");
    this.path = Objects.requireNonNull(path, "path");
    this.from = Objects.requireNonNull(from, "from");
    this.value = Objects.requireNonNull(value, "value");
  }
}
