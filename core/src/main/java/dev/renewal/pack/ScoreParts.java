package dev.renewal.pack;

import dev.renewal.pack.internal.Says;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.ScoreMethod;
import dev.renewal.standard.ScoreRange;
import dev.renewal.standard.ScoreSource;
import dev.renewal.standard.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the small parts of scorecards: settings, methods, ranges and sources of values. */
final class ScoreParts {
  private static final String PARAM = "param";

  private final RequirementReader requirements;
  private final Places places;
  private final Problems problems;

  ScoreParts(RequirementReader requirements, Places places, Problems problems) {
    this.requirements = requirements;
    this.places = places;
    this.problems = problems;
  }

  /** A value, or the parameter that decides it. */
  Optional<Setting> setting(JsonTree tree) {
    return switch (tree.kind()) {
      case STRING, NUMBER, BOOLEAN -> places.put(Optional.of(Setting.of(tree.text())), tree);
      case OBJECT -> {
        Members members = new Members(tree, problems);
        String name = members.text(PARAM);
        members.close();
        yield places.put(Optional.of(Setting.open(name)), tree);
      }
      case ARRAY, NULL -> {
        problems.add(tree, "expected", "expected", Says.text("setting"));
        yield Optional.empty();
      }
    };
  }

  /** A member that is a setting, or what it is where it is not written. */
  Setting setting(Members members, String name, String otherwise) {
    return optional(members, name).orElseGet(() -> Setting.of(otherwise));
  }

  /** A member that must be written. */
  Setting required(Members members, String name) {
    return members.required(name).flatMap(this::setting).orElseGet(() -> Setting.of(""));
  }

  /** A member that may be left out. */
  Optional<Setting> optional(Members members, String name) {
    return members.optional(name).flatMap(this::setting);
  }

  /** A method: its name, or an object with its name and options. */
  Optional<ScoreMethod> method(JsonTree tree) {
    if (tree.kind() != JsonTree.Kind.OBJECT || tree.get(PARAM).isPresent()) {
      return setting(tree).map(it -> places.put(new ScoreMethod(it, Map.of()), tree));
    }
    if (tree.members().size() != 1) {
      problems.add(tree, "expected", "expected", Says.text("method"));
      return Optional.empty();
    }
    Map.Entry<String, JsonTree> only = tree.members().entrySet().iterator().next();
    Map<String, List<Setting>> options = new LinkedHashMap<>();
    new Members(only.getValue(), problems)
        .tree()
        .members()
        .forEach((name, value) -> options.put(name, settings(value)));
    Setting name = places.put(Setting.of(only.getKey()), tree);
    return Optional.of(places.put(new ScoreMethod(name, options), tree));
  }

  /** One setting, or an array of them; an array of arrays is read row by row. */
  private List<Setting> settings(JsonTree tree) {
    if (tree.kind() != JsonTree.Kind.ARRAY) {
      return setting(tree).map(List::of).orElse(List.of());
    }
    List<Setting> all = new ArrayList<>();
    tree.elements().forEach(element -> all.addAll(settings(element)));
    return all;
  }

  /** The scores from worst to best: an array of two. */
  Optional<ScoreRange> range(JsonTree tree) {
    List<Setting> ends = settings(tree);
    if (tree.kind() != JsonTree.Kind.ARRAY || ends.size() != 2) {
      problems.add(tree, "expected", "expected", Says.text("range"));
      return Optional.empty();
    }
    return Optional.of(places.put(new ScoreRange(ends.get(0), ends.get(1)), tree));
  }

  /** Where a value is found: a column, an operand, or a requirement that holds or not. */
  Optional<ScoreSource> source(JsonTree tree) {
    Optional<ScoreSource> source = anywhere(tree);
    return places.put(source, tree);
  }

  private Optional<ScoreSource> anywhere(JsonTree tree) {
    if (tree.kind() == JsonTree.Kind.STRING) {
      return Optional.of(new ScoreSource.Column(tree.text()));
    }
    if (tree.get("column").isPresent()) {
      Members members = new Members(tree, problems);
      ScoreSource column = new ScoreSource.Column(members.text("column"));
      members.close();
      return Optional.of(column);
    }
    if (tree.get("holds").isPresent()) {
      Members members = new Members(tree, problems);
      Optional<ScoreSource> holds =
          members.required("holds").flatMap(requirements::requirement).map(ScoreSource.Holds::new);
      members.close();
      return holds;
    }
    return requirements.operand(tree).map(ScoreSource.Measured::new);
  }
}
