package dev.renewal.cli;

import dev.renewal.cli.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;

/** The sentences of the help pages under the keys that picocli looks for. */
final class HelpTexts extends ListResourceBundle {

  private static final String PREFIX = "help.";

  private final Words words;

  HelpTexts(Words words) {
    this.words = words;
  }

  @Override
  protected Object[][] getContents() {
    List<Object[]> contents = new ArrayList<>();
    for (String key : Words.bundle().keys()) {
      if (key.startsWith(PREFIX)) {
        String name = key.substring(PREFIX.length());
        contents.add(new Object[] {name, placed(name, words.say(key).replace("%", "%%"))});
      }
    }
    return contents.toArray(new Object[0][]);
  }

  /** The usage follows its heading on the line; lists follow theirs below. */
  private static String placed(String key, String text) {
    if (key.equals("usage.synopsisHeading")) {
      return text + " ";
    }
    return key.endsWith("Heading") ? "%n" + text + "%n" : text;
  }
}
