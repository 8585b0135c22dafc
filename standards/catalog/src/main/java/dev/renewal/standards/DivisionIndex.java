package dev.renewal.standards;

import dev.renewal.identifier.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day of the table of divisions, and its provinces in the order of their codes. */
record DivisionIndex(LocalDate asOf, List<Division> provinces) {
  private static final String FILE = "divisions/provinces.txt";
  private static final String AS_OF = "asOf ";
  private static final int DIGITS = 2;

  static DivisionIndex read() {
    List<String> lines = ShippedPacks.lines(FILE);
    return new DivisionIndex(
        LocalDate.parse(lines.get(0).substring(AS_OF.length())),
        lines.stream().skip(1).map(DivisionIndex::province).toList());
  }

  private static Division province(String line) {
    return new Division(DivisionCode.of(line.substring(0, DIGITS)), line.substring(DIGITS));
  }

  Optional<Division> find(String code) {
    return provinces.stream().filter(it -> it.code().toString().equals(code)).findFirst();
  }
}
