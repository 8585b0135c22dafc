package dev.renewal.check.internal.eval;

/**
 * A member of a group.
 *
 * @param element the document or the element of one
 * @param holder the document it stands in
 * @param path the path of the element within the document; empty for the document itself
 */
public record Member(Object element, Holder holder, String path) {}
