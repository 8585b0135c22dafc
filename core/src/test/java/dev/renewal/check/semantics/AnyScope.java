package dev.renewal.check.semantics;

import dev.renewal.check.semantics.Interpreter.Spot;
import dev.renewal.check.semantics.Interpreter.Team;
import dev.renewal.check.semantics.Interpreter.Worth;
import dev.renewal.model.Document;
import dev.renewal.standard.Path;
import dev.renewal.standard.Requirement;
import dev.renewal.standard.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scopes of the tests: communities, their facilities, groups of them, and the dataset. */
enum AnyScope {
  COMMUNITIES("community"),
  FACILITIES("facility"),
  GROUPS("group"),
  DATASET("dataset");

  private static final List<String> KEYS = List.of("name", "newBuild");

  private final String place;

  AnyScope(String place) {
    this.place = place;
  }

  /** What a requirement is about. */
  String place() {
    return place;
  }

  /** The scope as a pack says it. */
  Scope scope(Optional<Requirement> where) {
    return switch (this) {
      case COMMUNITIES -> new Scope.Documents("community");
      case FACILITIES -> new Scope.Elements("community", Path.parse("facilities"));
      case DATASET -> new Scope.WholeDataset();
      case GROUPS -> {
        Map<String, Path> by = new LinkedHashMap<>();
        KEYS.forEach(key -> by.put(key, Path.parse(key)));
        yield new Scope.Groups("community", Optional.empty(), where, by);
      }
    };
  }

  /**
   * The subjects; an empty one stands for subjects that are not known.
   *
   * @param where which communities belong to a group
   */
  List<Optional<Spot>> subjects(
      Interpreter interpreter, List<? extends Document> communities, Optional<Requirement> where) {
    List<Optional<Spot>> subjects = new ArrayList<>();
    switch (this) {
      case COMMUNITIES ->
          communities.forEach(it -> subjects.add(Optional.of(Interpreter.subject(it))));
      case FACILITIES ->
          communities.forEach(
              it ->
                  interpreter
                      .elements(it, "facilities")
                      .ifPresentOrElse(
                          found -> found.forEach(spot -> subjects.add(Optional.of(spot))),
                          () -> subjects.add(Optional.empty())));
      case DATASET -> subjects.add(Optional.of(new Spot(Interpreter.DATASET, null, "", true)));
      case GROUPS -> groups(interpreter, communities, where, subjects);
    }
    return subjects;
  }

  private static void groups(
      Interpreter interpreter,
      List<? extends Document> communities,
      Optional<Requirement> where,
      List<Optional<Spot>> subjects) {
    Map<Map<String, Object>, Team> teams = new LinkedHashMap<>();
    for (Document community : communities) {
      Worth belongs =
          where
              .map(it -> interpreter.condition(it, Interpreter.subject(community)))
              .orElse(Worth.HOLDS);
      if (belongs == Worth.FAILS || belongs == Worth.VACUOUS) {
        continue;
      }
      Map<String, Object> keys = new LinkedHashMap<>();
      KEYS.forEach(key -> interpreter.key(community, key).ifPresent(it -> keys.put(key, it)));
      if (belongs == Worth.UNDETERMINED || keys.size() < KEYS.size()) {
        subjects.add(Optional.empty());
      } else {
        teams
            .computeIfAbsent(keys, unused -> new Team(keys, new ArrayList<>()))
            .members()
            .add(community);
      }
    }
    teams.values().forEach(team -> subjects.add(Optional.of(new Spot(team, null, "", true))));
  }
}
