package dev.renewal.check.internal.compile;

import dev.renewal.check.internal.eval.OperandCode;
import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.check.internal.eval.RequirementCode;
import dev.renewal.schema.DocumentType;
import dev.renewal.standard.Rule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that can be run.
 *
 * @param rule the rule as the pack says it
 * @param index its position in the pack
 * @param kind the kind of document it judges; null for the dataset
 * @param elements the path to the elements it judges or groups; null for whole documents
 * @param group how documents or elements are grouped; null unless the subjects are groups
 * @param when the condition; null if it always applies
 * @param require the requirement
 * @param arguments the values its message shows
 * @param needs what it reads
 */
public record CompiledRule(
    Rule rule,
    int index,
    @Nullable DocumentType kind,
    @Nullable PathCode elements,
    @Nullable Grouping group,
    @Nullable RequirementCode when,
    RequirementCode require,
    Map<String, OperandCode> arguments,
    Needs needs) {

  /** Copies the arguments, in order. */
  public CompiledRule {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /**
   * How documents or elements are grouped.
   *
   * @param where which of them belong to a group; null for all
   * @param keys the paths to the keys by name, in order
   */
  public record Grouping(@Nullable RequirementCode where, Map<String, PathCode> keys) {
    /** Copies the keys, in order. */
    public Grouping {
      keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** The names of the keys. */
    public List<String> names() {
      return List.copyOf(keys.keySet());
    }
  }

  /** The kind of document, if the rule judges documents or what is in them. */
  public Optional<DocumentType> document() {
    return Optional.ofNullable(kind);
  }

  /** Tells whether one record alone is enough to judge it. */
  public boolean isRecordLocal() {
    return kind != null && group == null && !needs.isCrossRecord();
  }
}
