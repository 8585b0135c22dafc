package dev.renewal.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Community records of about 3 KB with 20 facilities each: good ones, and ones with one defect. */
public final class Records {
  /** How many records of each sort there are. */
  public static final int COUNT = 100;

  private static final int FACILITIES = 20;
  private static final int TOWNS = 7;
  private static final List<String> TYPES =
      List.of("POCKET_PARK", "GREENWAY", "LIBRARY", "CANTEEN", "CLINIC", "GREEN_SPACE", "NURSERY");
  private static final List<String> TIERS = List.of("TEN_MINUTE", "FIVE_MINUTE", "PLOT");

  /** One replacement each; every one of them breaks a rule, and a peer can see it. */
  private static final List<UnaryOperator<String>> DEFECTS =
      List.of(
          record -> record.replaceFirst("\"name\":\"[^\"]*\",\"division\"", "\"division\""),
          record -> record.replaceFirst("\"townId\":\"[^\"]*\",", ""),
          record -> record.replaceFirst("\"households\":\\d+", "\"households\":600000"),
          record -> record.replaceFirst("\"dwellings\":\\d+,", ""),
          record -> record.replaceFirst("\"elderly\":\\d+", "\"elderly\":0"),
          record -> record.replaceFirst("\"longitude\":[0-9.]+", "\"longitude\":30.75"),
          record -> record.replaceFirst("\"newBuild\":(true|false),", ""),
          record -> record.replace("\"type\":\"POCKET_PARK\"", "\"type\":\"GREENWAY\""),
          record -> record.replaceFirst("\"type\":\"GREENWAY\"", "\"type\":\"GREENWAYS\""),
          record -> record.replaceFirst("\"capacity\":\\d+", "\"capacity\":20000"),
          record -> record.replaceFirst("\"capacity\":\\d+,", ""),
          record -> record.replaceFirst("\"walkMinutes\":\\d+", "\"walkMinutes\":61"),
          record -> record.replaceFirst(",\"provisionTier\":\"PLOT\"", ""),
          record ->
              record.replaceFirst(
                  "\"provisionTier\":\"FIVE_MINUTE\"", "\"provisionTier\":\"SIX_MINUTE\""),
          record -> record.replaceFirst("\"openedOn\":\"[^\"]*\",", ""));

  private Records() {}

  /** Records that meet every rule. */
  public static List<String> good() {
    List<String> records = new ArrayList<>();
    for (int number = 0; number < COUNT; number++) {
      records.add(record(number));
    }
    return records;
  }

  /** The same records with one defect each. */
  public static List<String> bad() {
    List<String> records = new ArrayList<>();
    for (int number = 0; number < COUNT; number++) {
      records.add(DEFECTS.get(number % DEFECTS.size()).apply(record(number)));
    }
    return records;
  }

  /** Records as a dataset of lines. */
  public static byte[] dataset(List<String> records) {
    StringBuilder lines =
        new StringBuilder(
            "{\"header\":{\"format\":\"renewal-dataset/1.0\",\"datasetId\":\"BENCH\","
                + "\"dataAsOf\":\"2025-12-31\",\"reported\":[\"community\"],\"synthetic\":true}}\n");
    for (int town = 0; town < TOWNS; town++) {
      lines.append("{\"town\":{\"id\":\"T").append(town).append("\"}}\n");
    }
    records.forEach(record -> lines.append("{\"community\":").append(record).append("}\n"));
    return bytes(lines.toString());
  }

  /** Text as UTF-8. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String record(int number) {
    StringBuilder record = new StringBuilder();
    record
        .append("{\"id\":\"C")
        .append(1000 + number)
        .append("\",\"name\":\"示例第")
        .append(number)
        .append("社区\",\"division\":\"330424101\",\"townId\":\"T")
        .append(number % TOWNS)
        .append("\",\"area\":{\"amount\":\"0.")
        .append(40 + number % 20)
        .append("\",\"unit\":\"平方公里\"},\"newBuild\":")
        .append(number % 3 == 0)
        .append(",\"population\":{\"total\":")
        .append(6000 + number)
        .append(",\"elderly\":")
        .append(900 + number)
        .append(",\"children\":")
        .append(700 + number)
        .append("},\"households\":")
        .append(2100 + number)
        .append(",\"dwellings\":")
        .append(2300 + number)
        .append(",\"location\":{\"longitude\":120.")
        .append(7000 + number)
        .append(",\"latitude\":30.")
        .append(5000 + number)
        .append(",\"datum\":\"CGCS2000\"},\"facilities\":[");
    for (int facility = 0; facility < FACILITIES; facility++) {
      record.append(facility == 0 ? "" : ",");
      facility(record, number, facility);
    }
    return record.append("]}").toString();
  }

  private static void facility(StringBuilder record, int number, int facility) {
    int mixed = number * 31 + facility * 7;
    record
        .append("{\"id\":\"f")
        .append(100 + facility)
        .append("\",\"type\":\"")
        .append(TYPES.get(facility % TYPES.size()))
        .append("\",\"floorArea\":{\"amount\":\"")
        .append(80 + mixed % 900)
        .append("\",\"unit\":\"平方米\"},\"capacity\":")
        .append(20 + mixed % 300)
        .append(",\"openedOn\":\"20")
        .append(10 + mixed % 14)
        .append("-0")
        .append(1 + mixed % 9)
        .append("-1")
        .append(mixed % 10)
        .append("\",\"provisionTier\":\"")
        .append(TIERS.get(facility % TIERS.size()))
        .append("\",\"walkMinutes\":")
        .append(1 + mixed % 15)
        .append('}');
  }
}
