package dev.renewal.samples.generation;

import dev.renewal.samples.profile.SampleGroup;
import dev.renewal.schema.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives groups that are like others what they do not state themselves. */
final class LikeGroups {

  private final ProfileProblems problems;

  LikeGroups(ProfileProblems problems) {
    this.problems = problems;
  }

  /** The groups, complete; every part of their trees knows where in the profile it stands. */
  List<SampleGroup> resolved(List<SampleGroup> groups) {
    List<SampleGroup> resolved = new ArrayList<>();
    for (int number = 0; number < groups.size(); number++) {
      SampleGroup group = placed(groups.get(number), "/groups/" + number);
      resolved.add(group.getLike().isEmpty() ? group : like(group, resolved, number));
    }
    return resolved;
  }

  private static SampleGroup placed(SampleGroup group, String pointer) {
    return SampleGroup.builder()
        .from(group)
        .values(group.getValues().map(it -> it.at(pointer + "/values")))
        .record(group.getRecord().map(it -> it.at(pointer + "/record")))
        .build();
  }

  private SampleGroup like(SampleGroup group, List<SampleGroup> before, int number) {
    String id = group.getLike().orElseThrow();
    Optional<SampleGroup> base =
        before.stream()
            .filter(it -> it.getId().equals(id) && it.getKind().equals(group.getKind()))
            .findFirst();
    if (base.isEmpty()) {
      problems.add("like", "/groups/" + number + "/like", "name", id, "kind", group.getKind());
      return group;
    }
    return SampleGroup.builder()
        .from(group)
        .places(group.getPlaces().or(base.get()::getPlaces))
        .values(merged(base.get().getValues(), group.getValues()))
        .record(merged(base.get().getRecord(), group.getRecord()))
        .build();
  }

  private static Optional<JsonTree> merged(Optional<JsonTree> base, Optional<JsonTree> own) {
    if (base.isEmpty() || own.isEmpty()) {
      return own.or(() -> base);
    }
    Map<String, JsonTree> members = new LinkedHashMap<>(base.get().members());
    members.putAll(own.get().members());
    return Optional.of(JsonTree.object(members));
  }
}
