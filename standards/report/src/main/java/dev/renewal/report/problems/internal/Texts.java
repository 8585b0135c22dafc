package dev.renewal.report.problems.internal;

import dev.renewal.report.internal.Words;
import dev.renewal.text.MessageBundle;

/** The sentences of problem lists. */
final class Texts {

  private static final MessageBundle MESSAGES = Words.beside(Texts.class);

  private Texts() {}

  /** All of them. */
  static MessageBundle messages() {
    return MESSAGES;
  }
}
