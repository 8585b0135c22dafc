package dev.renewal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sentences for people by key, each in Chinese and English with the same named holes.
 *
 * <p>A bundle is two UTF-8 files with a line {@code key = value} each, {@code #} starting a comment
 * line, {@code {name}} a hole and a doubled brace a brace:
 *
 * <pre>{@code
 * structure.missing = {field} is missing
 * }</pre>
 *
 * <p>Nothing depends on a default locale or charset. A bundle is immutable.
 */
public final class MessageBundle {

  /** A message in both languages. */
  record Message(MessagePattern zh, MessagePattern en) {}

  private final Map<String, Message> messages;

  MessageBundle(Map<String, Message> messages) {
    this.messages = Collections.unmodifiableMap(new TreeMap<>(messages));
  }

  /** The messages of this library itself. */
  public static MessageBundle core() {
    return Core.BUNDLE;
  }

  /**
   * Reads a bundle from its two files; the streams stay open.
   *
   * @throws InvalidMessagesException if lines cannot be read, a key stands twice, or the two files
   *     differ in keys or placeholders; says all that is wrong, and where
   */
  public static MessageBundle read(InputStream zh, InputStream en) throws IOException {
    List<MessageProblem> problems = new ArrayList<>();
    return MessagePairs.join(
        MessageFile.read(zh, Language.ZH, problems),
        MessageFile.read(en, Language.EN, problems),
        problems);
  }

  /** Reads a bundle from the text of its two files, with the errors of {@link #read}. */
  public static MessageBundle parse(String zh, String en) {
    List<MessageProblem> problems = new ArrayList<>();
    return MessagePairs.join(
        MessageFile.parse(zh, Language.ZH, problems),
        MessageFile.parse(en, Language.EN, problems),
        problems);
  }

  /** The keys, sorted. */
  public Set<String> keys() {
    return messages.keySet();
  }

  /** Whether there is a message under a key. */
  public boolean contains(String key) {
    return messages.containsKey(key);
  }

  /**
   * The names of the holes of a message, sorted.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public Set<String> placeholders(String key) {
    return message(key).zh().placeholders();
  }

  /**
   * A message without holes.
   *
   * @throws IllegalArgumentException if there is no such key, or the message has holes
   */
  public LocalText text(String key) {
    return format(key, Map.of());
  }

  /**
   * A message with its holes.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public MessageTemplate template(String key) {
    Message message = message(key);
    return MessageTemplate.of(new LocalText(message.zh().text(), message.en().text()));
  }

  /**
   * A message with its holes filled. A {@link LocalText} gives its text in each language, any other
   * argument its {@code toString()} in both; arguments without a hole are left aside.
   *
   * @throws IllegalArgumentException if there is no such key, or a hole has no argument
   */
  public LocalText format(String key, Map<String, ?> arguments) {
    Message message = message(key);
    return new LocalText(
        message.zh().fill(name -> argument(key, arguments, name, Language.ZH)),
        message.en().fill(name -> argument(key, arguments, name, Language.EN)));
  }

  private Message message(String key) {
    Message message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("no message under the key " + key);
    }
    return message;
  }

  private static String argument(
      String key, Map<String, ?> arguments, String name, Language language) {
    @Nullable Object value = arguments.get(name);
    if (value == null) {
      throw new IllegalArgumentException("message " + key + " lacks its argument " + name);
    }
    return value instanceof LocalText text ? text.in(language) : value.toString();
  }

  /** Read when first asked for. */
  private static final class Core {
    static final MessageBundle BUNDLE = load();

    private static MessageBundle load() {
      try (InputStream zh = open("messages_zh.txt");
          InputStream en = open("messages_en.txt")) {
        return read(zh, en);
      } catch (InvalidMessagesException broken) {
        throw new IllegalStateException("core messages: " + broken.problems());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static InputStream open(String name) {
      return Objects.requireNonNull(MessageBundle.class.getResourceAsStream(name), name);
    }
  }
}
