package dev.renewal.sheets.internal.cell;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units of plain numbers as people write them behind the number. */
final class Units {

  private static final Map<String, Set<String>> SPELLINGS =
      Map.of(
          "min", Set.of("min", "分钟", "分"),
          "h", Set.of("h", "小时", "时"),
          "d", Set.of("d", "天", "日"),
          "m2", Set.of("m2", "㎡", "平方米"),
          "m", Set.of("m", "米"));

  private Units() {}

  /** Whether a unit that is given is the one that is known. */
  static boolean isSame(String given, Optional<String> known) {
    return known
        .filter(unit -> SPELLINGS.getOrDefault(unit, Set.of(unit)).contains(given))
        .isPresent();
  }
}
