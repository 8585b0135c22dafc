package dev.renewal.samples.generation;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Names that anyone recognises as invented, in Chinese and with an English gloss, by the number of
 * the record; 256 in a row differ. Those of places begin with 虚构, those of people with 样例.
 */
final class InventedWords {

  private static final List<String> FIRST =
      List.of("云", "松", "竹", "梅", "兰", "荷", "桂", "枫", "柳", "杏", "桃", "榆", "梧", "槐", "棠", "橘");
  private static final List<String> SECOND =
      List.of("溪", "桥", "湾", "坡", "塘", "径", "苑", "里", "洲", "亭", "埠", "渡", "岭", "畈", "园", "浦");
  private static final List<String> FIRST_EN =
      List.of(
          "Cloud",
          "Pine",
          "Bamboo",
          "Plum",
          "Orchid",
          "Lotus",
          "Osmanthus",
          "Maple",
          "Willow",
          "Apricot",
          "Peach",
          "Elm",
          "Parasol",
          "Locust",
          "Crabapple",
          "Orange");
  private static final List<String> SECOND_EN =
      List.of(
          "Brook",
          "Bridge",
          "Bay",
          "Slope",
          "Pond",
          "Path",
          "Court",
          "Lane",
          "Isle",
          "Pavilion",
          "Wharf",
          "Ferry",
          "Ridge",
          "Field",
          "Garden",
          "Creek");
  private static final List<String> STEMS =
      List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");

  private static final byte[][] ZH = pairs("虚构", FIRST, "", SECOND);
  private static final byte[][] EN = pairs("Invented ", FIRST_EN, " ", SECOND_EN);
  private static final byte[][] PEOPLE = pairs("样例", STEMS, "", STEMS);
  private static final int STRIDE = 37;

  private InventedWords() {}

  private static byte[][] pairs(
      String before, List<String> first, String between, List<String> second) {
    return first.stream()
        .flatMap(one -> second.stream().map(other -> before + one + between + other))
        .map(name -> name.getBytes(StandardCharsets.UTF_8))
        .toArray(byte[][]::new);
  }

  static void zh(int number, Utf8Sink out) {
    out.put(one(ZH, number));
  }

  static void en(int number, Utf8Sink out) {
    out.put(one(EN, number));
  }

  static void person(int number, Utf8Sink out) {
    out.put(one(PEOPLE, number));
  }

  /** The stride shares no factor with the number of names, so all come before one comes again. */
  private static byte[] one(byte[][] names, int number) {
    return names[(int) ((long) number * STRIDE % names.length)];
  }
}
