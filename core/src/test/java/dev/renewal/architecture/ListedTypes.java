package dev.renewal.architecture;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Types with something to list and something not to list. */
public final class ListedTypes {

  private ListedTypes() {}

  /** A parent that cannot be named outside its package. */
  abstract static class Hidden {
    /** Reaches callers through {@link Shown}. */
    public Optional<String> inherited() {
      return Optional.empty();
    }
  }

  /** One member of each sort. */
  public static class Shown extends Hidden {
    /** A constant. */
    public static final String NAME = "shown";

    /** A protected field. */
    protected int held;

    Shown() {}

    /** A generic method. */
    public <T extends Comparable<T>> T most(List<T> values) throws IOException {
      return values.stream().max(T::compareTo).orElseThrow(IOException::new);
    }

    /** A method that may answer nothing. */
    public @Nullable String find(@Nullable String text, int... places) {
      return places.length == 0 ? null : text;
    }

    @Override
    public String toString() {
      return NAME + unlisted();
    }

    private int unlisted() {
      return held;
    }
  }

  /** A sealed interface. */
  public sealed interface Shape permits Square {
    /** A default method. */
    default boolean isRound() {
      return false;
    }
  }

  /** A record. */
  public record Square(int side) implements Shape {}
}
