package dev.renewal.samples.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with holes, such as {@code {place}{name}社区}: written without quotes, its holes filled with
 * what the record is and where it stands.
 */
final class TextPattern implements Part {

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");
  private static final int SERIAL_DIGITS = 3;

  private final Part[] pieces;
  private final Set<String> holes;

  private TextPattern(List<Part> pieces, Set<String> holes) {
    this.pieces = pieces.toArray(Part[]::new);
    this.holes = holes;
  }

  /** Reads a pattern; what is wrong is said. */
  static Optional<TextPattern> read(
      String text, String pointer, Optional<Places> places, ProfileProblems problems) {
    List<Part> pieces = new ArrayList<>();
    Set<String> holes = new TreeSet<>();
    Matcher matcher = HOLE.matcher(text);
    int done = 0;
    boolean sound = true;
    while (matcher.find()) {
      pieces.add(fixed(text.substring(done, matcher.start())));
      done = matcher.end();
      String name = matcher.group(1);
      holes.add(name);
      Optional<Part> piece = hole(name, places);
      if (piece.isEmpty()) {
        problems.add("hole", pointer, "name", name, "known", known(places));
        sound = false;
      }
      piece.ifPresent(pieces::add);
    }
    pieces.add(fixed(text.substring(done)));
    return sound ? Optional.of(new TextPattern(pieces, holes)) : Optional.empty();
  }

  /** Whether it needs nothing but the number of the record. */
  boolean needsOnlyNumber() {
    return Set.of("n").containsAll(holes);
  }

  private static String known(Optional<Places> places) {
    String everywhere = "n, element, name, nameEn, person";
    return places.isEmpty()
        ? everywhere
        : everywhere + ", serial, " + String.join(", ", Places.TEXTS);
  }

  private static Part fixed(String text) {
    byte[] bytes = JsonText.escaped(text);
    return (row, out) -> out.put(bytes);
  }

  private static Optional<Part> hole(String name, Optional<Places> places) {
    Part piece =
        switch (name) {
          case "n" -> (row, out) -> out.put(row.index + 1L);
          case "element" -> (row, out) -> out.put(row.element + 1L);
          case "name" -> (row, out) -> InventedWords.zh(row.index, out);
          case "nameEn" -> (row, out) -> InventedWords.en(row.index, out);
          case "person" -> (row, out) -> InventedWords.person(row.index, out);
          default -> null;
        };
    if (piece != null) {
      return Optional.of(piece);
    }
    if (name.equals("serial") && places.isPresent()) {
      return Optional.of((row, out) -> out.padded(row.serial, SERIAL_DIGITS));
    }
    return places.flatMap(known -> known.text(name));
  }

  @Override
  public void write(Row row, Utf8Sink out) {
    for (Part piece : pieces) {
      piece.write(row, out);
    }
  }
}
