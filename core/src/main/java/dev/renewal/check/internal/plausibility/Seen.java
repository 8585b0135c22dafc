package dev.renewal.check.internal.plausibility;

/**
 * A document that was seen.
 *
 * @param kind its kind
 * @param id its id
 * @param pointer its JSON Pointer
 * @param ordinal the position of its record
 */
public record Seen(String kind, String id, String pointer, long ordinal)
    implements Comparable<Seen> {
  @Override
  public int compareTo(Seen other) {
    int order = id.compareTo(other.id);
    if (order == 0) {
      order = pointer.compareTo(other.pointer);
    }
    return order != 0 ? order : kind.compareTo(other.kind);
  }
}
