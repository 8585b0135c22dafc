package dev.renewal.samples.internal;

import dev.renewal.samples.drawing.InventedNames;
import dev.renewal.samples.drawing.RecordStreams;
import dev.renewal.schema.Attribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Chinese texts such as people write them, all of them recognisably made up, by the attribute that
 * they stand in.
 */
final class InventedTexts {
  private static final Pattern HOLE = Pattern.compile("\\{(place|person):?([^}]*)\\}");
  private static final Map<String, List<String>> TEXTS = read();

  private final long seed;
  private final long index;
  private final Map<String, Integer> next = new HashMap<>();

  /**
   * Texts of a sample.
   *
   * @param seed the seed
   * @param index the number of the sample among those of the seed
   */
  InventedTexts(long seed, long index) {
    this.seed = seed;
    this.index = index;
  }

  private static Map<String, List<String>> read() {
    try (InputStream file = InventedTexts.class.getResourceAsStream("texts_zh.txt")) {
      String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, List<String>> texts = new TreeMap<>();
      all.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" = ", 2))
          .forEach(line -> texts.put(line[0], List.of(line[1].split(" \\| "))));
      return texts;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The attributes that have texts, such as {@code Town.theme}. */
  static Map<String, List<String>> all() {
    return TEXTS;
  }

  /**
   * The next text of an attribute; all come before one comes again.
   *
   * @param attribute the attribute
   * @param names fill its holes
   */
  Optional<String> next(Attribute attribute, InventedNames names) {
    String key = attribute.owner().javaType().getSimpleName() + "." + attribute.name();
    return Optional.ofNullable(TEXTS.get(key))
        .map(
            texts -> {
              int at = next.merge(key, 1, Integer::sum) + first(key, texts.size());
              return filled(texts.get(at % texts.size()), names);
            });
  }

  private int first(String key, int size) {
    return RecordStreams.of(seed, key, index).nextInt(size);
  }

  private static String filled(String text, InventedNames names) {
    return HOLE.matcher(text).replaceAll(hole -> filling(hole, names));
  }

  private static String filling(MatchResult hole, InventedNames names) {
    return hole.group(1).equals("person") ? names.person() : names.place(hole.group(2));
  }
}
