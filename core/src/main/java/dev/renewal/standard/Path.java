package dev.renewal.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path to attributes, as written in a pack: {@code actionPlan.renewalBlocks}, {@code $.name} (the
 * document that holds the element), {@code #.asOf} (the dataset), {@code #previous.communities}
 * (another dataset, given under that name), {@code townId->acceptance.date} (follows a reference).
 * Lists are stepped through.
 *
 * @param anchor where the path begins
 * @param dataset the name of the other dataset; the one judged stands for it when none is given
 * @param steps the attribute names in order; empty only for {@code $} and {@code #}
 */
public record Path(Anchor anchor, Optional<String> dataset, List<Step> steps) {
  private static final Pattern OTHER = Pattern.compile("#([a-z][A-Za-z0-9]*)\\.");

  /** Where a path begins. */
  public enum Anchor {
    /** The subject, or the element a filter looks at. */
    SELF(""),
    /** The document holding the element. */
    DOCUMENT("$."),
    /** The dataset. */
    DATASET("#.");

    private final String prefix;

    Anchor(String prefix) {
      this.prefix = prefix;
    }
  }

  /**
   * One step of a path.
   *
   * @param name the attribute or derived attribute
   * @param follow whether the reference in it is followed to the document it names
   */
  public record Step(String name, boolean follow) {}

  /** A path within the dataset that is judged. */
  public Path(Anchor anchor, List<Step> steps) {
    this(anchor, Optional.empty(), steps);
  }

  /** Copies the steps. */
  public Path {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a path as a pack writes it; the inverse of {@link #toString()}.
   *
   * @param text such as {@code townId->acceptance.date}
   * @return the path
   * @throws IllegalArgumentException if a step is empty
   */
  public static Path parse(String text) {
    for (Anchor anchor : List.of(Anchor.DOCUMENT, Anchor.DATASET)) {
      if (text.startsWith(anchor.prefix)) {
        return new Path(anchor, steps(text.substring(anchor.prefix.length()), text));
      }
    }
    Matcher other = OTHER.matcher(text);
    if (other.lookingAt()) {
      return new Path(
          Anchor.DATASET, Optional.of(other.group(1)), steps(text.substring(other.end()), text));
    }
    return new Path(Anchor.SELF, steps(text, text));
  }

  private static List<Step> steps(String text, String whole) {
    List<Step> steps = new ArrayList<>();
    String[] hops = text.split("->", -1);
    for (int hop = 0; hop < hops.length; hop++) {
      String[] names = hops[hop].split("\\.", -1);
      for (int at = 0; at < names.length; at++) {
        if (names[at].isBlank()) {
          throw new IllegalArgumentException("empty step in path '" + whole + "'");
        }
        steps.add(new Step(names[at], at == names.length - 1 && hop < hops.length - 1));
      }
    }
    return steps;
  }

  /** Tells whether the path follows a reference. */
  public boolean followsReference() {
    return steps.stream().anyMatch(Step::follow);
  }

  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder(dataset.map(name -> "#" + name + ".").orElse(anchor.prefix));
    for (int at = 0; at < steps.size(); at++) {
      text.append(steps.get(at).name());
      if (at < steps.size() - 1) {
        text.append(steps.get(at).follow() ? "->" : ".");
      }
    }
    return text.toString();
  }

  /** The names of the steps joined by dots, without anchor. */
  public String names() {
    return steps.stream().map(Step::name).collect(Collectors.joining("."));
  }
}
