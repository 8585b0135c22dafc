package dev.renewal.schema;

/**
 * A kind of document that a dataset can hold.
 *
 * @param name the kind, such as {@code town}; the key of an NDJSON line
 * @param collection the name of its list in a JSON document, such as {@code towns}
 * @param javaType the interface of the documents
 */
public record DocumentType(String name, String collection, Class<?> javaType) {

  /**
   * The attributes of the documents, read when first asked for.
   *
   * @return the type
   */
  public RecordType type() {
    return RecordType.of(javaType);
  }
}
