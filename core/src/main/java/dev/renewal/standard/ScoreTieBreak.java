package dev.renewal.standard;

/**
 * What decides between equal scores (同分排序): the score of a node.
 *
 * @param node the id of the node
 * @param order {@code high} if the higher score goes first, {@code low} if the lower does
 */
public record ScoreTieBreak(String node, Setting order) {}
