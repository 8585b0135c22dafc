package dev.renewal.architecture.wrong.check.internal;

import dev.renewal.model.Document;

/** Takes a document for a Java object. */
final class CallsAnAccessor {
  private CallsAnAccessor() {}

  static String id(Document document) {
    return document.getId();
  }
}
