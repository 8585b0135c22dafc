package dev.renewal.pack;

import dev.renewal.standard.Standard;
import java.util.List;
import java.util.Optional;

/** A standard, and where the parts of its rules stand in {@code standard.json}. */
public final class LocatedStandard {
  private final Standard standard;
  private final Places places;
  private final byte[] file;
  private final String name;

  LocatedStandard(Standard standard, Places places, byte[] file) {
    this(standard, places, file, PackReader.STANDARD);
  }

  LocatedStandard(Standard standard, Places places, byte[] file, String name) {
    this.name = name;
    this.standard = standard;
    this.places = places;
    this.file = file;
  }

  /** The standard. */
  public Standard standard() {
    return standard;
  }

  /**
   * Where a part stands.
   *
   * @param part a rule of the standard, or a scope, requirement, operand, set, selection, pick or
   *     path within it: the very object, not one that is equal
   * @return its JSON Pointer in {@code standard.json}; empty if it is no part of the standard
   */
  public Optional<String> pointer(Object part) {
    return places.pointer(part);
  }

  /**
   * Problems with their lines and columns.
   *
   * @param problems problems of {@code standard.json}, each with its pointer
   * @return the same problems, in the same order
   */
  public List<PackProblem> located(List<PackProblem> problems) {
    return Problems.located(name, problems, file);
  }
}
