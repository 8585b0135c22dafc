package dev.renewal.check.internal.compile;

import dev.renewal.schema.Attribute;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What of each kind of document a rule reads. */
public final class Needs {
  private final Map<String, Set<Attribute>> attributes = new TreeMap<>();
  private final Set<String> followed = new TreeSet<>();
  private final Set<String> lookups = new TreeSet<>();
  private boolean crossRecord;

  void kind(String kind) {
    attributes.computeIfAbsent(kind, unused -> new LinkedHashSet<>());
  }

  void attribute(String kind, Attribute attribute) {
    kind(kind);
    attributes.getOrDefault(kind, Set.of()).add(attribute);
  }

  void follows(String kind) {
    followed.add(kind);
  }

  /** Notes that documents of another dataset are read. */
  void lookup(String dataset) {
    lookups.add(dataset);
  }

  /** The names of the other datasets that are read. */
  public Set<String> lookups() {
    return Collections.unmodifiableSet(lookups);
  }

  void crossesRecords() {
    crossRecord = true;
  }

  /** Tells whether more than one record is needed to judge the rule. */
  public boolean isCrossRecord() {
    return crossRecord;
  }

  /** The kinds to which references are followed. */
  public Set<String> followed() {
    return Collections.unmodifiableSet(followed);
  }

  /** The attributes read, by kind. */
  public Map<String, Set<Attribute>> attributes() {
    return Collections.unmodifiableMap(attributes);
  }
}
