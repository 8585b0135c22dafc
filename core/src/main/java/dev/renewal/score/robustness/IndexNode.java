package dev.renewal.score.robustness;

/** A node of a {@link TreeIndex}: a column of scores, or a branch made of other nodes. */
public sealed interface IndexNode permits IndexBranch, IndexColumn {}
