package dev.renewal.merge;

import dev.renewal.json.RecordWriter;
import dev.renewal.model.Document;
import dev.renewal.schema.DocumentType;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The first half of the SHA-256 of a document's JSON; documents of one digest are alike.
 *
 * @param high the first eight bytes
 * @param low the next eight
 */
record Digest(long high, long low) {

  static Digest of(DocumentType kind, Document document) {
    try {
      ByteBuffer digest =
          ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256").digest(json(kind.javaType(), document)));
      return new Digest(digest.getLong(), digest.getLong());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static <T> byte[] json(Class<T> type, Object document) {
    return RecordWriter.toBytes(type.cast(document), type);
  }
}
