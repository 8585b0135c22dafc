package dev.renewal.check.internal.plausibility;

import dev.renewal.finding.Severity;
import dev.renewal.model.community.Community;
import dev.renewal.model.project.Project;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.AreaUnit;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import java.util.List;
import java.util.Map;

/** Finds 亩 entered as 平方米, or the other way, by areas side by side with the same number. */
final class MuSlips {
  private static final ClassValue<List<Pair>> PAIRS =
      new ClassValue<>() {
        @Override
        protected List<Pair> computeValue(Class<?> type) {
          if (type == Community.class) {
            return List.of(Pair.of(type, "facilities", "landArea", "floorArea"));
          }
          if (type == Project.class) {
            return List.of(
                Pair.of(type, "landMeasures", "area", "quotaArea"),
                Pair.of(type, "floorAreas", "existing", "retained"),
                Pair.of(type, "floorAreas", "existing", "renovated"),
                Pair.of(type, "floorAreas", "existing", "demolished"),
                Pair.of(type, "floorAreas", "existing", "newBuilt"));
          }
          return List.of();
        }
      };

  private MuSlips() {}

  /** Two areas of each object at a path, of which the second is told. */
  private record Pair(Walk owners, Attribute one, Attribute other) {
    static Pair of(Class<?> type, String owners, String one, String other) {
      Walk walk = Walk.of(type, owners);
      RecordType owner = walk.last().type().objectType().orElseThrow();
      return new Pair(
          walk, owner.attribute(one).orElseThrow(), owner.attribute(other).orElseThrow());
    }

    void look(Object document, Slips slips) {
      owners.each(
          document,
          (owner, index) -> {
            Area left = (Area) one.get(owner);
            Area right = left == null ? null : (Area) other.get(owner);
            if (left != null && right != null && isMixed(left, right)) {
              tell(owners.pointer(index) + "/" + other.name(), left, right, slips);
            }
          });
    }
  }

  static void of(RecordType type, Object document, Slips slips) {
    for (Pair pair : PAIRS.get(type.javaType())) {
      pair.look(document, slips);
    }
  }

  private static boolean isMixed(Area left, Area right) {
    boolean mixed =
        (left.unit() == AreaUnit.MU && right.unit() == AreaUnit.SQUARE_METRE)
            || (left.unit() == AreaUnit.SQUARE_METRE && right.unit() == AreaUnit.MU);
    return mixed && left.amount().signum() != 0 && left.amount().compareTo(right.amount()) == 0;
  }

  private static void tell(String path, Area left, Area right, Slips slips) {
    slips.add(
        Slip.of(
            "plausibility.mu-as-square-metres",
            Severity.WARNING,
            path,
            Map.of("value", right.toString(), "other", left.toString())));
  }
}
