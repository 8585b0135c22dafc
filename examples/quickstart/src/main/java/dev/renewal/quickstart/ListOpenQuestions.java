package dev.renewal.quickstart;

import dev.renewal.standard.Parameter;
import dev.renewal.standards.Standards;
import dev.renewal.text.Language;

/** What does a standard leave open, and who could answer? */
public final class ListOpenQuestions {
  private ListOpenQuestions() {}

  /** Prints the questions of a standard. */
  public static void main(String[] args) {
    for (Parameter open : Standards.get("townscape-town").parameters()) {
      System.out.println(open.name() + ": " + open.question().in(Language.ZH));
    }
  }
}
