package dev.renewal.schema;

import dev.renewal.model.Code;
import dev.renewal.text.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What types, attributes and closed codes are called by people in the field (词汇表), in Chinese and
 * English: {@code Community.facilities} is 公共服务设施.
 */
public final class Glossary {

  private static final class Shipped {
    static final Map<String, LocalText> TERMS = read();
  }

  private Glossary() {}

  /**
   * What a type is called.
   *
   * @param type such as {@code Community}
   * @return 社区, {@code community}; empty if the glossary has no such type
   */
  public static Optional<LocalText> term(RecordType type) {
    return Optional.ofNullable(Shipped.TERMS.get(type.javaType().getSimpleName()));
  }

  /**
   * What an attribute is called.
   *
   * @param attribute such as {@code builtUpArea} of towns
   * @return its term; empty if the glossary has no such attribute
   */
  public static Optional<LocalText> term(Attribute attribute) {
    return declared(attribute.owner().javaType(), attribute.name());
  }

  /**
   * What a code of a closed list is called.
   *
   * @param type the type of the code
   * @param code one of its {@link ValueType#closedCodes()}
   * @return its term; empty if the glossary has no such code
   */
  public static Optional<LocalText> term(ValueType type, String code) {
    return Optional.ofNullable(Shipped.TERMS.get(type.javaType().getSimpleName() + "." + code));
  }

  /** The term under the type itself, else under the first type it inherits the attribute from. */
  private static Optional<LocalText> declared(Class<?> type, String name) {
    LocalText own = Shipped.TERMS.get(type.getSimpleName() + "." + name);
    if (own != null) {
      return Optional.of(own);
    }
    for (Class<?> inherited : type.getInterfaces()) {
      Optional<LocalText> found = declared(inherited, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Map<String, LocalText> read() {
    Map<String, LocalText> terms = new HashMap<>();
    try (InputStream file =
        Objects.requireNonNull(Code.class.getResourceAsStream("glossary.tsv"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(cells -> terms.put(cells[0], LocalText.of(cells[1], cells[2])));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return Map.copyOf(terms);
  }
}
