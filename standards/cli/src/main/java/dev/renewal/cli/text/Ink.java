package dev.renewal.cli.text;

import dev.renewal.finding.Severity;
import dev.renewal.finding.Verdict;

/** Colours for a terminal, or none. */
public enum Ink {
  /** No colours: for files, pipes and whoever asks for none. */
  PLAIN,
  /** ANSI colours. */
  COLOURED;

  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";

  /** A heading, or what matters most. */
  public String strong(String text) {
    return paint(BOLD, text);
  }

  /** What may be passed over. */
  public String faint(String text) {
    return paint(DIM, text);
  }

  /** A verdict's words in its colour. */
  public String verdict(Verdict verdict, String text) {
    return paint(
        BOLD
            + ";"
            + switch (verdict) {
              case CONFORMS -> GREEN;
              case UNDECIDED -> YELLOW;
              case DOES_NOT_CONFORM -> RED;
            },
        text);
  }

  /** A severity's words in its colour. */
  public String severity(Severity severity, String text) {
    return paint(
        switch (severity) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case INFO -> CYAN;
        },
        text);
  }

  private String paint(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
