package dev.renewal.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The order of the rooms of a module: each imports only rooms that stand above it. Rooms of one row
 * are siblings and never import each other. A room holds its package and all packages beneath it
 * that are no rooms themselves; the root package stands below all rooms.
 */
final class PackageOrder {

  /** The rooms of core, by row. */
  static final List<Set<String>> CORE =
      List.of(
          Set.of("random", "score.treatment"),
          Set.of("quantity"),
          Set.of("identifier"),
          Set.of("text"),
          Set.of("model"),
          Set.of(
              "model.place",
              "model.party",
              "model.funding",
              "model.project",
              "model.community",
              "model.town",
              "model.plan"),
          Set.of("schema"),
          Set.of("finding"),
          Set.of("dataset"),
          Set.of("standard"),
          Set.of("ranking"),
          Set.of("allocation", "score.method"),
          Set.of("score.robustness"),
          Set.of("json"),
          Set.of("merge", "pack", "summary"),
          Set.of("check"),
          Set.of("score", "violation"));

  private final String root;
  private final List<Set<String>> rows;

  PackageOrder(String root, List<Set<String>> rows) {
    this.root = root;
    this.rows = rows;
  }

  /** The rule that every class stands in a room and imports upwards only. */
  ArchRule rule() {
    return ArchRuleDefinition.classes()
        .that(
            DescribedPredicate.describe("reside beneath " + root, type -> pathOf(type).isPresent()))
        .should(importUpwardsOnly());
  }

  private ArchCondition<JavaClass> importUpwardsOnly() {
    return new ArchCondition<>("import only rooms above their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String path = pathOf(type).orElseThrow();
        Optional<String> room = roomOf(path);
        if (room.isEmpty() && !path.isEmpty()) {
          String message = type.getName() + " stands in no room: add " + path + " to the order";
          events.add(SimpleConditionEvent.violated(type, message));
          return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          if (!isAllowed(room, dependency.getTargetClass())) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private boolean isAllowed(Optional<String> room, JavaClass target) {
    Optional<String> targetPath = pathOf(target);
    if (targetPath.isEmpty()) {
      return true;
    }
    Optional<String> targetRoom = roomOf(targetPath.get());
    return room.equals(targetRoom) || rowOf(targetRoom) < rowOf(room);
  }

  private int rowOf(Optional<String> room) {
    for (int row = 0; row < rows.size(); row++) {
      if (room.isPresent() && rows.get(row).contains(room.get())) {
        return row;
      }
    }
    return rows.size();
  }

  /** The longest room name that the path is or lies beneath. */
  private Optional<String> roomOf(String path) {
    String longest = "";
    for (Set<String> row : rows) {
      for (String room : row) {
        if ((path + ".").startsWith(room + ".") && room.length() > longest.length()) {
          longest = room;
        }
      }
    }
    return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
  }

  /** The class's package below the root, {@code ""} for the root itself, absent for others. */
  private Optional<String> pathOf(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    if (name.equals(root)) {
      return Optional.of("");
    }
    return name.startsWith(root + ".")
        ? Optional.of(name.substring(root.length() + 1))
        : Optional.empty();
  }
}
