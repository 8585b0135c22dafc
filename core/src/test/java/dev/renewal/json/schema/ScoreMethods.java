package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.pack.internal.MethodCatalogue;
import dev.renewal.pack.internal.MethodKind;
import dev.renewal.pack.internal.MethodOption;
import dev.renewal.standard.ScoreMethod;
import dev.renewal.standard.ScoreRange;
import dev.renewal.standard.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the definitions of settings and methods of scorecards from the catalogue of methods. */
final class ScoreMethods {
  private static final String FIGURE = "[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?";

  /** A number, a percentage or a fraction. */
  private static final String NUMBER =
      "^(" + FIGURE + "| *" + FIGURE + " *(%|/ *" + FIGURE + " *))$";

  private final Titles titles;

  ScoreMethods(Titles titles) {
    this.titles = titles;
  }

  /** Adds the definitions. */
  void define(TypeSchemas types) {
    Shape.holdCovered(Setting.class, Set.of("value", "parameter"));
    Shape.holdCovered(ScoreMethod.class, Set.of("name", "options"));
    Shape.holdCovered(ScoreRange.class, Set.of("worst", "best"));
    types.define("OpenSetting", titled("OpenSetting", open()));
    for (MethodKind kind : MethodKind.values()) {
      String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
      types.define(name, titled(name, method(MethodCatalogue.of(kind))));
    }
  }

  private ObjectNode titled(String name, ObjectNode node) {
    titles.give(node, name);
    return node;
  }

  private static ObjectNode open() {
    ObjectNode open = Nodes.type("object");
    open.putObject("properties").set("param", Nodes.string());
    open.put("additionalProperties", false);
    open.putArray("required").add("param");
    return open;
  }

  private static ObjectNode orOpen(ObjectNode... written) {
    List<ObjectNode> all = new ArrayList<>(List.of(written));
    all.add(Nodes.ref("OpenSetting"));
    return Nodes.anyOf(all);
  }

  /** A value of any kind, or the parameter that decides it. */
  static ObjectNode setting() {
    return orOpen(Nodes.string(), Nodes.type("number"), Nodes.type("boolean"));
  }

  /** A number, or the parameter that decides it. */
  static ObjectNode number() {
    return orOpen(Nodes.text(NUMBER), Nodes.type("number"));
  }

  /** One word out of some, or the parameter that decides it. */
  static ObjectNode word(List<String> words) {
    return orOpen(Nodes.codes(words));
  }

  static ObjectNode missing() {
    return word(List.of("redistribute", "zero", "fail"));
  }

  static ObjectNode direction() {
    return word(List.of("benefit", "cost"));
  }

  /** The scores from worst to best. */
  static ObjectNode range() {
    return Nodes.list(number()).put("minItems", 2).put("maxItems", 2);
  }

  /**
   * A method by its name, or with options; one with options that it needs cannot go by its name.
   */
  private static ObjectNode method(Map<String, List<MethodOption>> methods) {
    List<String> plain = new ArrayList<>();
    List<ObjectNode> forms = new ArrayList<>();
    methods.forEach(
        (name, options) -> {
          if (options.stream().noneMatch(MethodOption::isRequired)) {
            plain.add(name);
          }
          forms.add(withOptions(name, options));
        });
    forms.add(0, Nodes.codes(plain));
    forms.add(Nodes.ref("OpenSetting"));
    return Nodes.anyOf(forms);
  }

  private static ObjectNode withOptions(String name, List<MethodOption> options) {
    ObjectNode body = Nodes.type("object");
    ObjectNode properties = body.putObject("properties");
    ArrayNode required = properties.arrayNode();
    for (MethodOption option : options) {
      properties.set(option.name(), option(option));
      if (option.isRequired()) {
        required.add(option.name());
      }
    }
    body.put("additionalProperties", false);
    if (!required.isEmpty()) {
      body.set("required", required);
    }
    ObjectNode form = Nodes.type("object");
    form.putObject("properties").set(name, body);
    form.put("additionalProperties", false);
    form.putArray("required").add(name);
    return form;
  }

  private static ObjectNode option(MethodOption option) {
    return switch (option.type()) {
      case NUMBER, NOT_NEGATIVE, POSITIVE, SHARE, WHOLE -> number();
      case WORD -> word(option.words());
      case GROUPING -> orOpen(Nodes.string());
      case NUMBERS, POSITIVES, ASCENDING -> numbers();
    };
  }

  /** One number, a list of them, or a table row by row. */
  private static ObjectNode numbers() {
    ObjectNode row = Nodes.list(Nodes.anyOf(List.of(number(), Nodes.list(number()))));
    return Nodes.anyOf(List.of(number(), row));
  }
}
