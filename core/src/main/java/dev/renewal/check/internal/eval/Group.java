package dev.renewal.check.internal.eval;

import dev.renewal.finding.Subject;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;

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

  /**
   * What reports call a group: {@code group town county=330481,level=COUNTY}.
   *
   * @param kind the kind of the documents
   * @param names the names of the keys, in the order of the scope
   * @param keys the keys
   */
  public static Subject subject(String kind, Iterable<String> names, List<Object> keys) {
    StringJoiner id = new StringJoiner(",", kind + " ", "");
    Iterator<Object> key = keys.iterator();
    names.forEach(name -> id.add(name + "=" + key.next()));
    return Subject.of("group", id.toString());
  }
}
