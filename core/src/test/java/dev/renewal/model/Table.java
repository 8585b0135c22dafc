package dev.renewal.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table of tab-separated columns below one line of headings. */
final class Table {
  private Table() {}

  /** The rows of a resource beside {@link Document}, without the headings. */
  static List<List<String>> resource(String name) {
    try (InputStream in = Document.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no resource " + name);
      }
      return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a text, without the headings. */
  static List<List<String>> rows(String text) {
    return text.lines().skip(1).map(line -> Stream.of(line.split("\t", -1)).toList()).toList();
  }
}
