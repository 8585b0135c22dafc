package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.renewal.model.Code;
import dev.renewal.schema.JsonTree;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a certain mend, an operation of JSON Patch (RFC 6902): {@code {"op": "move", "path":
 * "/towns/0/population", "from": "/towns/0/popluation"}}. In NDJSON the pointers are into the line.
 *
 * @param op what is done
 * @param path where it is done, as a JSON Pointer
 * @param from where the value is taken from, of a move
 * @param value the value, of an addition or replacement
 */
@JsonPropertyOrder({"op", "path", "from", "value"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public record PatchOperation(
    Kind op, String path, Optional<String> from, Optional<JsonTree> value) {

  /**
   * Keeps a value only where the operation has one; bindings take one left out for {@code null}.
   */
  @JsonCreator
  public PatchOperation(
      @JsonProperty("op") Kind op,
      @JsonProperty("path") String path,
      @JsonProperty("from") Optional<String> from,
      @JsonProperty("value") Optional<JsonTree> value) {
    this.op = Objects.requireNonNull(op, "op");
    this.path = Objects.requireNonNull(path, "path");
    this.from = Objects.requireNonNullElse(from, Optional.empty());
    boolean valued = op == Kind.ADD || op == Kind.REPLACE;
    this.value = valued ? Objects.requireNonNull(value, "value") : Optional.empty();
  }

  /** What is done. */
  public enum Kind implements Code {
    /** A value is put where none was. */
    ADD("add"),

    /** A value is taken away. */
    REMOVE("remove"),

    /** A value takes the place of another. */
    REPLACE("replace"),

    /** A value is put elsewhere, such as under its right name. */
    MOVE("move");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
      return code;
    }
  }

  /** Puts a value in the place of another. */
  public static PatchOperation replace(String path, JsonTree value) {
    return new PatchOperation(Kind.REPLACE, path, Optional.empty(), Optional.of(value));
  }

  /** Puts a value where none was. */
  public static PatchOperation add(String path, JsonTree value) {
    return new PatchOperation(Kind.ADD, path, Optional.empty(), Optional.of(value));
  }

  /** Takes a value away. */
  public static PatchOperation remove(String path) {
    return new PatchOperation(Kind.REMOVE, path, Optional.empty(), Optional.empty());
  }

  /** Puts a value elsewhere. */
  public static PatchOperation move(String from, String path) {
    return new PatchOperation(Kind.MOVE, path, Optional.of(from), Optional.empty());
  }
}
