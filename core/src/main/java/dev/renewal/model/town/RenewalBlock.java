package dev.renewal.model.town;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.Location;
import dev.renewal.model.Refers;
import dev.renewal.model.RenewalCategory;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Area;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A block chosen for organic renewal (有机更新改造区块). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = RenewalBlock.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = RenewalBlock.Builder.class)
@JsonPropertyOrder({
  "id",
  "name",
  "renewalCategory",
  "area",
  "inBuiltUpArea",
  "contiguous",
  "location",
  "projectIds"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface RenewalBlock {
  /** {@return the id of the block within the plan (区块编号)} For example {@code b1}. */
  Optional<@Size(min = 1) String> getId();

  /** {@return the name of the block (名称)} */
  Optional<String> getName();

  /**
   * {@return the category of renewal work, one of the 六个一批 (更新类别)} For example {@code
   * PUBLIC_SPACE}. Source: {@code S1-016}, {@code S1-088}.
   */
  Optional<RenewalCategory> getRenewalCategory();

  /** {@return the area of the block (面积)} Source: {@code S1-087}. */
  Optional<Area> getArea();

  /** {@return whether the block lies in the built-up area (位于建成区)} Source: {@code S1-014}. */
  Optional<Boolean> getInBuiltUpArea();

  /** {@return whether the renewal is contiguous (连片)} Source: {@code S1-027}. */
  Optional<Boolean> getContiguous();

  /** {@return a point inside the block (位置)} */
  Optional<@Valid Location> getLocation();

  /** {@return the ids of the projects in the block (项目编号)} Source: {@code S1-012}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Refers("project")
  List<@NotBlank String> getProjectIds();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one renewal block; reusable, not thread-safe. */
  final class Builder extends ImmutableRenewalBlock.Builder {}
}
