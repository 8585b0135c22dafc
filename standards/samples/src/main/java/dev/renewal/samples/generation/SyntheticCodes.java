package dev.renewal.samples.generation;

import dev.renewal.identifier.CreditCode;
import java.nio.charset.StandardCharsets;

/**
 * Codes that are formed as they must be and belong to nobody: the organisation code of a credit
 * code begins with XXX, which no register has given out.
 */
final class SyntheticCodes {

  private static final int COUNTY_DIGITS = 6;
  private static final int SERIAL_DIGITS = 6;
  private static final int SERIALS = 1_000_000;

  private SyntheticCodes() {}

  /** A credit code of the county of the record. */
  static Part credit(String authority, Places places) {
    byte[][] counties = counties(places);
    return (row, out) -> {
      Utf8Sink code = new Utf8Sink();
      code.put(authority);
      code.put(counties[row.place]);
      code.put("XXX");
      code.padded((row.index + 1) % SERIALS, SERIAL_DIGITS);
      String first17 = new String(code.toBytes(), StandardCharsets.US_ASCII);
      out.put(code.toBytes());
      out.put(CreditCode.checkCharacter(first17));
    };
  }

  /** A project code of the county of the record. */
  static Part project(String year, String kind, Places places) {
    byte[][] counties = counties(places);
    byte[] middle = ("-" + kind + "-").getBytes(StandardCharsets.US_ASCII);
    return (row, out) -> {
      out.put(year);
      out.put('-');
      out.put(counties[row.place]);
      out.put(middle);
      out.padded((row.index + 1) % SERIALS, SERIAL_DIGITS);
    };
  }

  private static byte[][] counties(Places places) {
    byte[][] counties = new byte[places.size()][];
    for (int place = 0; place < counties.length; place++) {
      counties[place] = places.code(place, COUNTY_DIGITS);
    }
    return counties;
  }
}
