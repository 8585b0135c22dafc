package dev.renewal.identifier;

/**
 * Level of an administrative division (行政区划级别), from the highest to the lowest.
 *
 * <p>The four kinds of the township level are told apart by digits 7 to 9 of the code, as the
 * National Bureau of Statistics assigns them.
 */
public enum DivisionLevel {
  /** Province, autonomous region or municipality (省级), 2 digits. */
  PROVINCE("省级"),
  /** Prefecture or prefecture-level city (地级), 4 digits. */
  PREFECTURE("地级"),
  /** County, district or county-level city (县级), 6 digits. */
  COUNTY("县级"),
  /** Subdistrict (街道), 9 digits, the last three 001 to 099. */
  SUBDISTRICT("街道"),
  /** Town (镇), 9 digits, the last three 100 to 199. */
  TOWN("镇"),
  /** Township (乡), 9 digits, the last three 200 to 399. */
  TOWNSHIP("乡"),
  /** Unit like a township, such as a farm or a zone (类似乡级单位), the last three 400 to 599. */
  QUASI_TOWNSHIP("类似乡级单位"),
  /** Village or residents' community (村级), 12 digits. */
  VILLAGE("村级");

  private final String label;

  DivisionLevel(String label) {
    this.label = label;
  }

  /**
   * The Chinese name.
   *
   * @return such as {@code 街道}
   */
  public String label() {
    return label;
  }

  /**
   * Whether divisions of this level stand directly under a county.
   *
   * @return true for subdistrict, town, township and what is like one
   */
  public boolean isTownshipLevel() {
    return this == SUBDISTRICT || this == TOWN || this == TOWNSHIP || this == QUASI_TOWNSHIP;
  }
}
