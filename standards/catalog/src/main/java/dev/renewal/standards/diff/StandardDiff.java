package dev.renewal.standards.diff;

import dev.renewal.standard.Standard;
import dev.renewal.text.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changed from one standard to another, such as from one version to the next.
 *
 * <pre>{@code
 * StandardDiff diff = StandardDiff.of(Standards.get("x@1.0.0"), Standards.get("x@2.0.0"));
 * for (Change change : diff.changes()) {
 *   System.out.println(change.kind().code() + " " + change.part().code() + " " + change.id());
 * }
 * }</pre>
 *
 * @param before the earlier standard
 * @param after the later standard
 * @param changes the changes by part; within a part what is removed, then the order of the later
 *     standard
 */
public record StandardDiff(Standard before, Standard after, List<Change> changes) {

  /** Copies the changes. */
  public StandardDiff {
    changes = List.copyOf(changes);
  }

  /** Compares two standards; the order of rules and of sources is no difference. */
  public static StandardDiff of(Standard before, Standard after) {
    List<Change> changes = new ArrayList<>();
    for (Part part : Part.values()) {
      compare(part, Descriptions.of(before, part), Descriptions.of(after, part), changes);
    }
    return new StandardDiff(before, after, changes);
  }

  private static void compare(
      Part part,
      Map<String, Described> before,
      Map<String, Described> after,
      List<Change> changes) {
    before.forEach(
        (id, old) -> {
          if (!after.containsKey(id)) {
            changes.add(change(Change.Kind.REMOVED, part, id, old, old.aspects(), Map.of()));
          }
        });
    after.forEach(
        (id, later) -> {
          Described old = before.get(id);
          if (old == null) {
            changes.add(change(Change.Kind.ADDED, part, id, later, Map.of(), later.aspects()));
          } else if (!old.aspects().equals(later.aspects())) {
            changes.add(
                change(Change.Kind.CHANGED, part, id, later, old.aspects(), later.aspects()));
          }
        });
  }

  private static Change change(
      Change.Kind kind,
      Part part,
      String id,
      Described described,
      Map<String, LocalText> before,
      Map<String, LocalText> after) {
    Set<String> aspects = new LinkedHashSet<>(after.keySet());
    aspects.addAll(before.keySet());
    List<Change.Detail> details = new ArrayList<>();
    for (String aspect : aspects) {
      Optional<LocalText> old = Optional.ofNullable(before.get(aspect));
      Optional<LocalText> later = Optional.ofNullable(after.get(aspect));
      if (!old.equals(later)) {
        details.add(new Change.Detail(aspect, old, later));
      }
    }
    return new Change(kind, part, id, described.title(), details);
  }

  /** The changes of one kind of part. */
  public List<Change> of(Part part) {
    return changes.stream().filter(change -> change.part() == part).toList();
  }
}
