package dev.renewal.violation;

import dev.renewal.pack.PackReader;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.violation.SmallRules.SmallRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A pack of a rule {@code R}, and of more if need be, with the lists and parameters that rules of
 * the tests name.
 */
final class SmallPack {
  private static final String MESSAGES =
      """
      R.title = t
      R.message = {actual}
      R.fix = f
      R2.title = t
      R2.message = {actual}
      R2.fix = f
      """;
  private static final String STEPS =
      """
      code,label_zh,label_en,aliases,from,to,by
      SURVEY,调查,survey,,,,COUNTY_GOVERNMENT
      DESIGNATE_ENTITY,明确主体,designation,,,,COUNTY_GOVERNMENT
      PUBLISH_LIST,公布,list,,,,CITY_TOWNSCAPE_OFFICE
      """;
  private static final String CATEGORIES =
      """
      code,label_zh,label_en,aliases,from,to,least
      OLD_RESIDENTIAL_ESTATE,老旧小区,old estate,,,,1
      PUBLIC_SPACE,公共空间,public space,,,,2
      STOCK_ASSET,存量资产,stock asset,,,,
      """;
  private static final String FACILITIES =
      """
      code,label_zh,label_en,aliases,from,to
      CLINIC,诊所,clinic,,,
      """;

  private SmallPack() {}

  /**
   * The pack.
   *
   * @param scope the scope, as JSON
   * @param when the condition, as JSON; blank for none
   * @param require the requirement, as JSON
   */
  static Standard of(String scope, String when, String require) {
    return of(rule("R", scope, when, require));
  }

  /** A pack of a rule {@code R} and a rule {@code R2}. */
  static Standard of(SmallRule first, SmallRule second) {
    return of(
        rule("R", first.scope(), first.when(), first.require())
            + ",\n"
            + rule("R2", second.scope(), second.when(), second.require()));
  }

  private static String rule(String id, String scope, String when, String require) {
    return """
        {"id": "%s", "clause": "1", "severity": "error", "bearer": "town", "scope": %s,
         %s "require": %s}"""
        .formatted(id, scope, when.isBlank() ? "" : "\"when\": " + when + ",", require);
  }

  private static Standard of(String rules) {
    String standard =
        """
        {"format": "renewal-standard/1.0", "id": "small", "version": "1.0.0", "status": "active",
         "title": {"zh": "t", "en": "t"},
         "sources": [{"id": "S", "title": {"zh": "t", "en": "t"}, "basis": "normative"}],
         "clauses": [{"id": "1", "source": "S", "locator": "1", "quote": "q",
                      "reading": {"zh": "r", "en": "r"}, "force": "duty"}],
         "parameters": [
           {"name": "unset", "type": "number", "unit": "persons", "clause": "1", "question": {"zh": "q", "en": "q"},
            "answeredBy": {"zh": "a", "en": "a"}},
           {"name": "needed", "type": "codes", "clause": "1", "question": {"zh": "q", "en": "q"},
            "answeredBy": {"zh": "a", "en": "a"}}],
         "codelists": [
           {"id": "step", "title": {"zh": "t", "en": "t"}, "ordered": true, "complete": true,
            "columns": {"by": "code"}},
           {"id": "category", "title": {"zh": "t", "en": "t"}, "complete": true,
            "columns": {"least": "number"}},
           {"id": "some-facilities", "title": {"zh": "t", "en": "t"}, "complete": false,
            "size": 20}],
         "rules": [%s]}
        """
            .formatted(rules);
    try {
      return PackReader.read(
          name ->
              Optional.ofNullable(file(name, standard))
                  .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  static Rule rule(Standard standard) {
    return standard.rule("R").orElseThrow();
  }

  private static @org.jspecify.annotations.Nullable String file(String name, String standard) {
    return switch (name) {
      case "standard.json" -> standard;
      case "messages_zh.txt", "messages_en.txt" -> MESSAGES;
      case "codelists/step.csv" -> STEPS;
      case "codelists/category.csv" -> CATEGORIES;
      case "codelists/some-facilities.csv" -> FACILITIES;
      default -> null;
    };
  }
}
