package dev.renewal.score;

/** Where a unit stands (评价结论状态). */
public enum Standing {
  /** It has a score and a place among the others. */
  RANKED,
  /** It failed a bottom line that rules it out (一票否决). */
  DISQUALIFIED,
  /** It waits: evidence or a decision is missing (暂缓). */
  HELD,
  /** It has no score (无法计算). */
  UNDEFINED,
  /** It has too little data to be scored, and no part in what is computed of all (数据不足). */
  SCREENED_OUT
}
