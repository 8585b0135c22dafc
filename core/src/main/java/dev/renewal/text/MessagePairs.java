package dev.renewal.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins the messages of two languages, which must be the same in keys and placeholders. */
final class MessagePairs {
  private final List<MessageProblem> problems;
  private final boolean whole;
  private final Map<String, MessageBundle.Message> messages = new TreeMap<>();

  private MessagePairs(List<MessageProblem> problems, boolean whole) {
    this.problems = problems;
    this.whole = whole;
  }

  /**
   * Joins two files.
   *
   * @param problems what was wrong in them so far
   * @throws InvalidMessagesException if anything is wrong
   */
  static MessageBundle join(
      Map<String, MessageFile.Entry> zh,
      Map<String, MessageFile.Entry> en,
      List<MessageProblem> problems) {
    MessagePairs pairs = new MessagePairs(problems, problems.isEmpty());
    zh.forEach((key, chinese) -> pairs.pair(key, chinese, en));
    en.forEach(
        (key, english) -> {
          if (!zh.containsKey(key)) {
            pairs.alone(Language.EN, key, english);
          }
        });
    if (!problems.isEmpty()) {
      throw new InvalidMessagesException(problems);
    }
    return new MessageBundle(pairs.messages);
  }

  private void pair(String key, MessageFile.Entry chinese, Map<String, MessageFile.Entry> en) {
    MessageFile.Entry english = en.get(key);
    if (english == null) {
      alone(Language.ZH, key, chinese);
    } else if (chinese.pattern().placeholders().equals(english.pattern().placeholders())) {
      messages.put(key, new MessageBundle.Message(chinese.pattern(), english.pattern()));
    } else {
      problems.add(
          new MessageProblem(
              Language.EN,
              english.line(),
              "placeholders",
              Map.of(
                  "key", key,
                  "zh", chinese.pattern().placeholders().toString(),
                  "en", english.pattern().placeholders().toString())));
    }
  }

  /** A key without its pair; not told where a line was unreadable, which may be the pair. */
  private void alone(Language language, String key, MessageFile.Entry entry) {
    if (!whole) {
      return;
    }
    String code = language == Language.ZH ? "only-zh" : "only-en";
    problems.add(new MessageProblem(language, entry.line(), code, Map.of("key", key)));
  }
}
