package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.standard.Overlay;
import dev.renewal.standard.OverlayChange;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes the JSON Schema of overlays from their attributes. */
final class SchemaOfOverlays {
  private static final String[] OF_A_RULE = {
    "threshold", "severity", "binding", "disable", "title", "message", "fix"
  };

  private final Titles titles = Titles.ofStandards();

  /** The schema, indented. */
  String text() throws IOException {
    TypeSchemas types =
        new TypeSchemas(titles)
            .with("Overlay.format", Nodes.constant(Overlay.FORMAT))
            .with("Overlay.extends", Nodes.text("^.+@.+$"))
            .with("Overlay.conditions", Nodes.named(RuleLanguage.anyRequirement()))
            .with("Overlay.rules", Nodes.ref("Rule"))
            .with("OverlayChange.value", Roots.parameterValue())
            .with("Replacement.at", Nodes.text("^/"))
            .with("Replacement.was", RuleLanguage.anyLiteral())
            .with("Replacement.becomes", RuleLanguage.anyLiteral())
            .with("AddedRow.cells", Nodes.named(Roots.parameterValue()));
    new RuleSchemas(titles).defineOverlayRules(types);
    ObjectNode root = Roots.of("overlay", Overlay.FORMAT);
    root.setAll(types.object(Overlay.class));
    types.definition(OverlayChange.class).setAll(targets());
    root.set("$defs", types.definitions());
    titles.check();
    return Nodes.written(root);
  }

  /** A change has one target, and says of it what can be said of such a target. */
  private static ObjectNode targets() {
    ObjectNode rule = without(Nodes.having("rule"), "parameter", "codelist", "value");
    rule.set(
        "anyOf",
        Nodes.anyOf(
                Stream.concat(Arrays.stream(OF_A_RULE), Stream.of("clause"))
                    .map(name -> Nodes.having(name))
                    .toList())
            .get("anyOf"));
    ObjectNode parameter = without(Nodes.having("parameter", "value"), "rule", "codelist");
    ObjectNode codelist = without(Nodes.having("codelist", "rows"), "rule", "parameter", "value");
    without(parameter, OF_A_RULE);
    without(codelist, OF_A_RULE);
    properties(rule).putObject("rows").put("maxItems", 0);
    properties(parameter).putObject("rows").put("maxItems", 0);
    properties(parameter).putObject("value").put("minItems", 1);
    properties(codelist).putObject("rows").put("minItems", 1);
    return Nodes.oneOf(List.of(rule, parameter, codelist));
  }

  private static ObjectNode without(ObjectNode schema, String... names) {
    Arrays.stream(names).forEach(name -> properties(schema).put(name, false));
    return schema;
  }

  private static ObjectNode properties(ObjectNode schema) {
    return schema.has("properties")
        ? (ObjectNode) schema.get("properties")
        : schema.putObject("properties");
  }
}
