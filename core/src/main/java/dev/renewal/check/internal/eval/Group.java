package dev.renewal.check.internal.eval;

import java.util.List;

/**
 * Members with equal keys.
 *
 * @param keys the keys, in the order of the scope
 * @param members the members, in the order of their documents' ids
 */
public record Group(List<Object> keys, List<Member> members) {
  /** Copies the lists. */
  public Group {
    keys = List.copyOf(keys);
    members = List.copyOf(members);
  }
}
