package dev.renewal.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * What was judged: a document, an element within one, a group of documents, or the dataset.
 *
 * @param kind the kind of document: {@code town}, or {@code dataset}
 * @param id the id of the document or dataset; for one that has none, what stands for it
 * @param path the path within the subject as a JSON Pointer, {@code /actionPlan/renewalBlocks/2};
 *     of a group its keys, {@code prefecture=3304}; empty for the whole document
 */
@JsonPropertyOrder({"kind", "id", "path"})
@JsonIgnoreProperties(ignoreUnknown = false)
public record Subject(String kind, String id, String path) {

  /** Checks that nothing is null. */
  @JsonCreator
  public Subject(
      @JsonProperty("kind") String kind,
      @JsonProperty("id") String id,
      @JsonProperty("path") String path) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.id = Objects.requireNonNull(id, "id");
    this.path = Objects.requireNonNull(path, "path");
  }

  /** A whole document. */
  public static Subject of(String kind, String id) {
    return new Subject(kind, id, "");
  }

  /** A part of a document. */
  public static Subject of(String kind, String id, String path) {
    return new Subject(kind, id, path);
  }

  /** The subject as {@code town T1 /actionPlan/renewalBlocks/2}. */
  @Override
  public String toString() {
    return path.isEmpty() ? kind + " " + id : kind + " " + id + " " + path;
  }
}
