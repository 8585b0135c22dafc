package dev.renewal.samples.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.model.RenewalStyle;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a sample is generated from (样例方案): its header, groups of like records, and the totals that
 * they hit exactly.
 *
 * <pre>{@code
 * {"format": "renewal-sample-profile/1.0", "id": "two-estates",
 *  "title": {"zh": "两个小区", "en": "Two estates"},
 *  "groups": [{"id": "c", "kind": "community", "count": 2,
 *    "record": {"households": {"$integer": {"from": 300, "to": 900}}}}]}
 * }</pre>
 *
 * <p>Whatever is generated is synthetic, and its header says so.
 */
@Value.Immutable
@RenewalStyle
@JsonDeserialize(builder = SampleProfile.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = SampleProfile.Builder.class)
@JsonPropertyOrder({"format", "id", "title", "scalable", "header", "groups", "totals"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = false)
public interface SampleProfile {

  /** The format written, {@code renewal-sample-profile/1.0}. */
  String FORMAT = "renewal-sample-profile/1.0";

  /** The format of the file, {@link #FORMAT} (格式). */
  Optional<String> getFormat();

  /** Its id (编号): {@code hangzhou}. */
  String getId();

  /** Its title (名称). */
  LocalText getTitle();

  /** The id of the group whose number of records a caller may set (数量可调的记录组). */
  Optional<String> getScalable();

  /**
   * The header of the datasets (数据集表头). Format, dataset id, revision and {@code synthetic} are
   * filled in.
   */
  Optional<DatasetHeader> getHeader();

  /** The groups of records, in the order in which they are written within their kind (记录组). */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<SampleGroup> getGroups();

  /** The published totals that the records hit exactly (公布总量). */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<SampleTotal> getTotals();

  /**
   * The profile with another number of records in its {@linkplain #getScalable() scalable} group.
   *
   * @param count the number of records
   * @return a profile like this one
   * @throws IllegalArgumentException if it has no such group, since its totals are published
   */
  default SampleProfile withCount(int count) {
    String scalable =
        getScalable()
            .orElseThrow(() -> new IllegalArgumentException(getId() + " has fixed numbers"));
    List<SampleGroup> groups =
        getGroups().stream()
            .map(it -> it.getId().equals(scalable) ? it.withCount(count) : it)
            .toList();
    return builder().from(this).groups(groups).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts. */
  final class Builder extends ImmutableSampleProfile.Builder {}
}
