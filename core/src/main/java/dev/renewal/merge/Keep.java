package dev.renewal.merge;

/** What becomes of a document that two submissions report differently (重复填报的取舍). */
public enum Keep {
  /** Nothing is joined until somebody has decided. */
  NONE,
  /** The document of the submission that was named first. */
  FIRST,
  /** The document of the submission that was named last. */
  LAST
}
