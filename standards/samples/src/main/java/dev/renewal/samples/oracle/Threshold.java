package dev.renewal.samples.oracle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import java.util.List;
import org.immutables.value.Value;

/**
 * A threshold of a rule and how the rule comes out on either side of it (阈值答案): a small dataset in
 * which one subject lies at the threshold, and the changes that move it.
 *
 * <p>The answers are worked out by hand from the words of the clause and the meaning of the
 * language of rules; the engine is held to them.
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = Threshold.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = Threshold.Builder.class)
@JsonPropertyOrder({"id", "rule", "standard", "title", "subject", "dataset", "points"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface Threshold {

  /** Its id (编号): {@code demolition-20}. */
  String getId();

  /** The rule (规则): {@code BL-1}. */
  String getRule();

  /** The standard that has the rule, with its version (标准): {@code townscape-town@1.1.0}. */
  String getStandard();

  /** What the threshold is (说明). */
  LocalText getTitle();

  /** The subject that is looked at (判断对象), as a JSON Pointer: {@code /projects/0}. */
  String getSubject();

  /** The dataset in which it lies at the threshold (数据). */
  JsonTree getDataset();

  /** The points at the threshold and around it, each with its answer (取值点). */
  List<ThresholdPoint> getPoints();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableThreshold.Builder {}
}
