package dev.renewal.samples.drawing;

import dev.renewal.random.RandomStream;
import java.util.List;

/**
 * Chinese names that anyone recognises as invented (虚构名称): places and organisations begin with the
 * word 虚构, people with 样例, followed by heavenly stems (天干).
 *
 * <pre>{@code
 * InventedNames.of(numbers).place("社区"); // 虚构云溪社区
 * }</pre>
 *
 * <p>Names depend on the numbers they are drawn with alone. They are not unique; a caller that
 * needs that adds a number.
 */
public final class InventedNames {

  private static final List<String> FIRST =
      List.of("云", "松", "竹", "梅", "兰", "荷", "桂", "枫", "柳", "杏", "桃", "榆", "梧", "槐", "棠", "橘");
  private static final List<String> SECOND =
      List.of("溪", "桥", "湾", "坡", "塘", "径", "苑", "里", "洲", "亭", "埠", "渡", "岭", "畈", "园", "浦");
  private static final List<String> STEMS =
      List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");

  private final RandomStream numbers;

  private InventedNames(RandomStream numbers) {
    this.numbers = numbers;
  }

  /** Names drawn with the numbers of a stream, which moves on with each name. */
  public static InventedNames of(RandomStream numbers) {
    return new InventedNames(numbers);
  }

  /**
   * A place, or anything named after one.
   *
   * @param kind what it is, such as {@code 社区}, {@code 镇} or {@code 小区}
   * @return such as {@code 虚构云溪社区}
   */
  public String place(String kind) {
    return "虚构" + one(FIRST) + one(SECOND) + kind;
  }

  /**
   * An organisation.
   *
   * @param kind what it is, such as {@code 建设有限公司}
   * @return such as {@code 虚构松桥建设有限公司}
   */
  public String organisation(String kind) {
    return place(kind);
  }

  /** A person, such as {@code 样例甲丁}. */
  public String person() {
    return "样例" + one(STEMS) + one(STEMS);
  }

  private String one(List<String> words) {
    return words.get(numbers.nextInt(words.size()));
  }
}
