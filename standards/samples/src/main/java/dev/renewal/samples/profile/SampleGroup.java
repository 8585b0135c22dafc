package dev.renewal.samples.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.schema.JsonTree;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Records of one kind that are generated alike (记录组).
 *
 * <p>How many there are is stated, or follows from {@linkplain SamplePlaces#getEach() places}, or
 * from {@linkplain SampleTotal totals}.
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = SampleGroup.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = SampleGroup.Builder.class)
@JsonPropertyOrder({"id", "kind", "like", "count", "weight", "places", "values", "record"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface SampleGroup {

  /** Its id within the profile (编号): {@code leading}. */
  String getId();

  /** The kind of its documents (文档类别): {@code community}. */
  String getKind();

  /**
   * The id of a group before it that it is like (参照): it takes that group's places, and its values
   * and the members of its record one by one, unless it states them itself.
   */
  Optional<String> getLike();

  /** How many records it has (数量). */
  Optional<Integer> getCount();

  /** How large it is beside other groups whose number follows from the same total (权重). */
  Optional<Integer> getWeight();

  /** Where its records are (所在区划). */
  Optional<SamplePlaces> getPlaces();

  /**
   * Numbers that are drawn once for each record, by name; each can use those before it (取值): {@code
   * {"people": {"$integer": {"from": 2000, "to": 9000}}}}.
   */
  Optional<JsonTree> getValues();

  /**
   * A document of the kind, stated where it is the same in each record and drawn elsewhere (记录模板).
   * Its id is a text with the holes {@code n}, {@code serial} and those of places.
   */
  Optional<JsonTree> getRecord();

  /**
   * The group with another number of records.
   *
   * @param count the number of records
   * @return a group like this one
   */
  default SampleGroup withCount(int count) {
    return builder().from(this).count(count).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableSampleGroup.Builder {}
}
