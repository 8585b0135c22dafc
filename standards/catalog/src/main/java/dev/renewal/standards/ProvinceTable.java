package dev.renewal.standards;

import dev.renewal.identifier.DivisionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The divisions of one province, it before all others, in the order of their codes. */
final class ProvinceTable {
  /** The lengths of the codes from the province down. */
  private static final int[] ENDS = {2, 4, 6, 9};

  private final List<Division> divisions;
  private final Map<String, Integer> places = new HashMap<>();

  private ProvinceTable(List<Division> divisions) {
    this.divisions = divisions;
    for (int at = 0; at < divisions.size(); at++) {
      places.put(code(at), at);
    }
  }

  static ProvinceTable read(Division province) {
    List<Division> divisions = new ArrayList<>();
    divisions.add(province);
    String above = province.code().toString();
    for (String line : ShippedPacks.rows("divisions/" + above + ".txt")) {
      int depth = depth(line);
      int end = depth + ENDS[depth + 1] - ENDS[depth];
      above = above.substring(0, ENDS[depth]) + line.substring(depth, end);
      divisions.add(new Division(DivisionCode.of(above), line.substring(end)));
    }
    return new ProvinceTable(divisions);
  }

  private static int depth(String line) {
    int tabs = 0;
    while (line.charAt(tabs) == '\t') {
      tabs++;
    }
    return tabs;
  }

  Optional<Division> find(DivisionCode code) {
    return Optional.ofNullable(places.get(code.toString())).map(divisions::get);
  }

  /** A division and what lies in it. */
  Stream<Division> within(Optional<Division> division) {
    return division
        .map(it -> divisions.subList(place(it), end(it)).stream())
        .orElse(Stream.empty());
  }

  /** What lies directly below a division. */
  List<Division> children(Optional<Division> division) {
    List<Division> below = within(division).skip(1).toList();
    int digits = below.isEmpty() ? 0 : below.get(0).code().toString().length();
    return below.stream().filter(it -> it.code().toString().length() == digits).toList();
  }

  private int place(Division division) {
    return places.getOrDefault(division.code().toString(), 0);
  }

  private int end(Division division) {
    int end = place(division);
    while (end < divisions.size() && code(end).startsWith(division.code().toString())) {
      end++;
    }
    return end;
  }

  private String code(int place) {
    return divisions.get(place).code().toString();
  }
}
