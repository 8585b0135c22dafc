package dev.renewal.json;

import dev.renewal.dataset.Address;
import dev.renewal.finding.TextPosition;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where in the text some places are, in a pass of its own. */
final class Locator {

  /** The ordinal of the header. */
  private static final long HEADER = -1;

  private final Map<Long, Place> wanted = new HashMap<>();
  private final Map<Address, TextPosition> found = new HashMap<>();

  /** A value on the way to wanted places. */
  private static final class Place {
    final Map<String, Place> below = new HashMap<>();
    final List<Address> here = new ArrayList<>();

    void assign(TextPosition position, Map<Address, TextPosition> found) {
      here.forEach(address -> found.put(address, position));
      below.values().forEach(place -> place.assign(position, found));
    }
  }

  Locator(Set<Address> addresses) {
    for (Address address : addresses) {
      Place place = wanted.computeIfAbsent(address.ordinal(), ordinal -> new Place());
      for (String step : steps(address.pointer())) {
        place = place.below.computeIfAbsent(step, name -> new Place());
      }
      place.here.add(address);
    }
  }

  private static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    if (pointer.startsWith("/")) {
      for (String step : pointer.substring(1).split("/", -1)) {
        steps.add(step.replace("~1", "/").replace("~0", "~"));
      }
    }
    return steps;
  }

  /** Reads a dataset as far as places are wanted. */
  Map<Address, TextPosition> inDataset(SourceBytes bytes, ReadLimits limits) throws IOException {
    try (InputStream input = bytes.open()) {
      Scanner scanner = new Scanner(input, bytes.expectedSize(), limits);
      scanner.next();
      Place root = wanted.get(HEADER);
      if (root != null) {
        root.assign(scanner.position(), found);
      }
      Outline outline = new Outline(scanner, new ObjectReading(scanner, limits, false));
      walk(scanner, outline);
    } catch (Unreadable unreadable) {
      throw unreadable.refusal();
    }
    return found;
  }

  private void walk(Scanner scanner, Outline outline) {
    Set<Long> left = new HashSet<>(wanted.keySet());
    while (!left.isEmpty()) {
      try {
        Outline.Part part = outline.next();
        if (part == Outline.Part.END) {
          return;
        }
        boolean header = part == Outline.Part.HEADER;
        long ordinal = header ? HEADER : outline.ordinal();
        left.remove(ordinal);
        value(scanner, outline, place(ordinal, header ? "/header" : outline.pointer(), scanner));
      } catch (Halt halt) {
        if (!recovered(outline)) {
          return;
        }
      } catch (Unreadable end) {
        return;
      }
    }
  }

  private static boolean recovered(Outline outline) {
    try {
      outline.recover();
      return true;
    } catch (Halt limit) {
      return false;
    }
  }

  private void value(Scanner scanner, Outline outline, @Nullable Place place) {
    if (outline.kind() != null || outline.ordinal() < 0) {
      if (place == null) {
        scanner.skipValue();
      } else {
        walk(scanner, place);
      }
      outline.finish();
    }
  }

  /** The place of a record; whatever is wanted around it is assigned its beginning. */
  private @Nullable Place place(long ordinal, String pointer, Scanner scanner) {
    Place place = wanted.get(ordinal);
    if (place == null) {
      return null;
    }
    scanner.next();
    place.assign(scanner.position(), found);
    for (String step : steps(pointer)) {
      Place next = place.below.get(step);
      if (next == null) {
        return null;
      }
      place = next;
    }
    return place;
  }

  /** Reads one JSON value that is all there is. */
  Map<Address, TextPosition> inValue(Scanner scanner) {
    Place place = wanted.get(0L);
    if (place != null) {
      try {
        walk(scanner, place);
      } catch (Halt halt) {
        return found;
      }
    }
    return found;
  }

  private void walk(Scanner scanner, Place place) {
    int next = scanner.next();
    place.assign(scanner.position(), found);
    if (next == '{' && !place.below.isEmpty()) {
      members(scanner, place);
    } else if (next == '[' && !place.below.isEmpty()) {
      elements(scanner, place);
    } else {
      scanner.skipValue();
    }
  }

  private void members(Scanner scanner, Place place) {
    Set<String> seen = new HashSet<>();
    scanner.open(true);
    if (scanner.hasMembers()) {
      do {
        scanner.string();
        String name = scanner.text();
        Place below = place.below.get(name);
        scanner.colon();
        member(scanner, below != null && seen.add(name) ? below : null);
      } while (scanner.moreMembers());
    }
  }

  private void elements(Scanner scanner, Place place) {
    scanner.open(false);
    if (scanner.hasElements()) {
      int index = 0;
      do {
        member(scanner, place.below.get(Integer.toString(index++)));
      } while (scanner.moreElements());
    }
  }

  private void member(Scanner scanner, @Nullable Place place) {
    if (place == null) {
      scanner.skipValue();
    } else {
      walk(scanner, place);
    }
  }
}
