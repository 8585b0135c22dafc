package dev.renewal.check.semantics;

import dev.renewal.dataset.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Communities of few different values, many of them absent, and a town. */
final class AnyCommunities {
  private final Random random;

  AnyCommunities(long seed) {
    this.random = new Random(seed);
  }

  /** A dataset of which a part is reported in full. */
  Dataset next() {
    List<String> reported = new ArrayList<>();
    for (String path :
        List.of(
            "community",
            "town",
            "community.facilities",
            "community.healthChecks",
            "community.stages",
            "community.acceptance",
            "community.name")) {
      if (random.nextInt(3) == 0) {
        reported.add("'" + path + "'");
      }
    }
    return Data.withHeader(
        "'reported': [" + String.join(", ", reported) + "]",
        "'communities': ["
            + community(1)
            + ", "
            + community(2)
            + ", "
            + community(3)
            + "], 'towns': [{'id': 'T1'"
            + member("name", this::letter)
            + list("application", this::step)
            + "}]");
  }

  private String community(int number) {
    return "{'id': 'C"
        + number
        + "'"
        + member("name", this::letter)
        + member("newBuild", () -> String.valueOf(random.nextBoolean()))
        + member("households", this::digit)
        + member("area", this::area)
        + member("location", this::location)
        + member("townId", () -> random.nextInt(4) == 0 ? "'T9'" : "'T1'")
        + member(
            "acceptance",
            () ->
                "{'batch': '1'"
                    + member("acceptedOn", this::day)
                    + member("score", this::digit)
                    + "}")
        + list("facilities", this::facility)
        + list("healthChecks", this::check)
        + list("stages", this::step)
        + "}";
  }

  private String facility() {
    return "{'name': 'f'"
        + member("type", () -> one("'F1'", "'F2'", "'eff'", "'F9'"))
        + member("walkMinutes", this::digit)
        + member("walkDistance", () -> "{'amount': '160', 'unit': '米'}")
        + member("location", this::location)
        + member("floorArea", this::area)
        + member("openedOn", this::day)
        + member("inUse", () -> String.valueOf(random.nextBoolean()))
        + "}";
  }

  private String check() {
    return "{'householdsSurveyed': 1"
        + member("period", () -> one("'2024-01'", "'2024-02'", "'2024-Q1'", "'2023'"))
        + member("index", this::digit)
        + list("issues", () -> "{'id': 'i'" + member("resolvedOn", this::day) + "}")
        + "}";
  }

  private String step() {
    return "{'by': 'DISTRICT'"
        + member("step", () -> one("'A'", "'B'", "'C'", "'bee'", "'Z'"))
        + member("date", this::day)
        + "}";
  }

  private String member(String name, Supplier<String> value) {
    return random.nextInt(3) == 0 ? "" : ", '" + name + "': " + value.get();
  }

  private String list(String name, Supplier<String> element) {
    List<String> elements = new ArrayList<>();
    int size = random.nextInt(4);
    for (int at = 0; at < size; at++) {
      elements.add(element.get());
    }
    return ", '" + name + "': [" + String.join(", ", elements) + "]";
  }

  private String one(String... values) {
    return values[random.nextInt(values.length)];
  }

  private String letter() {
    return one("'x'", "'y'", "' '");
  }

  private String digit() {
    return String.valueOf(random.nextInt(4));
  }

  private String day() {
    return one("'2024-01-01'", "'2024-02-01'", "'2024-03-05'", "'2023-01-01'");
  }

  /** A place on one meridian. */
  private String location() {
    return "{'longitude': 120"
        + member("latitude", () -> one("30", "30.001", "30.002"))
        + member("datum", () -> one("'CGCS2000'", "'CGCS2000'", "'GCJ02'"))
        + "}";
  }

  private String area() {
    return one("{'amount': '1', 'unit': '亩'}", "{'amount': '700', 'unit': '平方米'}");
  }
}
