package dev.renewal.score.method;

import java.util.List;

/** Weights with the steps that led to them (赋权结果). */
public interface Weighting {

  /** The weights, none negative, with sum 1. */
  Numbers weights();

  /** What a reader has to know about them. */
  List<MethodNote> notes();
}
