package dev.renewal.check.internal.plausibility;

/** Takes the likely slips of a document. */
public interface Slips {
  /** Takes one slip. */
  void add(Slip slip);
}
