package dev.renewal.check.internal.eval;

import dev.renewal.dataset.Broken;
import dev.renewal.dataset.DatasetHeader;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an evaluation stands; used by one thread at a time. */
public final class Env {
  final DatasetHeader header;
  final LocalDate asOf;
  final BitSet covered;
  final Documents documents;
  private final Map<String, ? extends Documents> lookups;
  @Nullable Object self;
  @Nullable Object document;
  Broken broken = Broken.NONE;
  @Nullable Trace trace;

  /**
   * An evaluation over a dataset.
   *
   * @param header the header of the dataset
   * @param asOf the reference date
   * @param covered the paths reported in full, by their number
   * @param documents the documents that can be reached
   */
  public Env(DatasetHeader header, LocalDate asOf, BitSet covered, Documents documents) {
    this(header, asOf, covered, documents, Map.of());
  }

  /**
   * An evaluation over a dataset, with other datasets at hand.
   *
   * @param header the header of the dataset
   * @param asOf the reference date
   * @param covered the paths reported in full, by their number
   * @param documents the documents that can be reached
   * @param lookups the documents of the other datasets, by name
   */
  public Env(
      DatasetHeader header,
      LocalDate asOf,
      BitSet covered,
      Documents documents,
      Map<String, ? extends Documents> lookups) {
    this.lookups = lookups;
    this.header = header;
    this.asOf = asOf;
    this.covered = covered;
    this.documents = documents;
  }

  /** The documents of another dataset; those of the one judged where it is not given. */
  Documents documents(String dataset) {
    Documents other = dataset.isEmpty() ? null : lookups.get(dataset);
    return other == null ? documents : other;
  }

  /** Moves to a subject. */
  public void enter(@Nullable Object subject, @Nullable Object holder, Broken unreadable) {
    this.self = subject;
    this.document = holder;
    this.broken = unreadable;
  }

  /** Begins or ends an explanation. */
  public void explain(@Nullable Trace explanation) {
    this.trace = explanation;
  }

  /** The unknown value, with its reason if an explanation is wanted. */
  Unknown unknown(Reason.Kind kind, String subject) {
    if (trace != null) {
      trace.add(Reason.of(kind, subject));
    }
    return Unknown.UNKNOWN;
  }

  /** The unknown value, with its reason and its detail if an explanation is wanted. */
  Unknown unknown(Reason.Kind kind, String subject, String detail) {
    if (trace != null) {
      trace.add(Reason.of(kind, subject, detail));
    }
    return Unknown.UNKNOWN;
  }

  /** The undetermined truth, with its reason if an explanation is wanted. */
  Truth undetermined(Reason.Kind kind, String subject) {
    unknown(kind, subject);
    return Truth.UNDETERMINED;
  }

  /** Judges a filter on an element. */
  Truth judge(RequirementCode filter, Object element, @Nullable Object holder) {
    Object outerSelf = self;
    Object outerDocument = document;
    self = element;
    document = holder;
    if (trace != null) {
      trace.hush();
    }
    try {
      return filter.test(this);
    } finally {
      self = outerSelf;
      document = outerDocument;
      if (trace != null) {
        trace.loud();
      }
    }
  }

  /** The value of an operand at an element. */
  @Nullable Object valueAt(OperandCode operand, Object element, @Nullable Object holder) {
    Object outerSelf = self;
    Object outerDocument = document;
    self = element;
    document = holder;
    try {
      return operand.eval(this);
    } finally {
      self = outerSelf;
      document = outerDocument;
    }
  }

  /** Visits the values a path leads to from an element. */
  boolean eachAt(PathCode path, Object element, @Nullable Object holder, PathCode.Visitor visitor) {
    Object outerSelf = self;
    Object outerDocument = document;
    self = element;
    document = holder;
    try {
      return path.each(this, visitor);
    } finally {
      self = outerSelf;
      document = outerDocument;
    }
  }
}
