package dev.renewal.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Splits units into groups of equals, criterion after criterion. */
final class EqualGroups {
  private EqualGroups() {}

  /** The groups of those who have the first value, first places first, each in order of ids. */
  static <T> List<List<Keyed<T>>> of(List<Keyed<T>> members, int criteria) {
    List<List<Keyed<T>>> groups = members.isEmpty() ? List.of() : List.of(members);
    for (int criterion = 0; criterion < criteria; criterion++) {
      List<List<Keyed<T>>> finer = new ArrayList<>();
      for (List<Keyed<T>> group : groups) {
        split(group, criterion, finer);
      }
      groups = finer;
    }
    return groups.stream().map(group -> group.stream().sorted(Keyed.byId()).toList()).toList();
  }

  private static <T> void split(List<Keyed<T>> group, int criterion, List<List<Keyed<T>>> finer) {
    if (group.size() == 1 || !group.stream().allMatch(member -> member.has(criterion))) {
      finer.add(group);
      return;
    }
    List<Keyed<T>> sorted = new ArrayList<>(group);
    sorted.sort(Comparator.comparing(member -> member.key(criterion)));
    int from = 0;
    for (int at = 1; at <= sorted.size(); at++) {
      if (at == sorted.size()
          || sorted.get(at).key(criterion).compareTo(sorted.get(from).key(criterion)) != 0) {
        finer.add(sorted.subList(from, at));
        from = at;
      }
    }
  }
}
