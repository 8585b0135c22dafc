package dev.renewal.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.renewal.model.RenewalStyle;
import dev.renewal.quantity.Area;
import java.util.Optional;
import org.immutables.value.Value;

/** The floor areas that a project finds, keeps, changes, pulls down and builds (建筑面积). */
@RenewalStyle
@Value.Immutable
@JsonDeserialize(builder = FloorAreas.Builder.class)
@tools.jackson.databind.annotation.JsonDeserialize(builder = FloorAreas.Builder.class)
@JsonPropertyOrder({"existing", "retained", "renovated", "demolished", "newBuilt"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface FloorAreas {
  /** {@return the floor area found (现状建筑面积)} */
  Optional<Area> getExisting();

  /** {@return the floor area kept as it is (保留建筑面积)} Source: {@code S2-035}. */
  Optional<Area> getRetained();

  /** {@return the floor area renovated (改造建筑面积)} Source: {@code S2-036}. */
  Optional<Area> getRenovated();

  /** {@return the floor area pulled down (拆除建筑面积)} Source: {@code S2-037}. */
  Optional<Area> getDemolished();

  /** {@return the floor area built anew (新建建筑面积)} */
  Optional<Area> getNewBuilt();

  /** {@return a builder without any value} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values of one floor areas; reusable, not thread-safe. */
  final class Builder extends ImmutableFloorAreas.Builder {}
}
