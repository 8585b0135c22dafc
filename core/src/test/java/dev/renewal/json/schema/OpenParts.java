package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.standard.AssumedValue;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.ParameterType;
import dev.renewal.standard.Profile;

/** Writes the definitions of parameters, and of the profiles that assume their values. */
final class OpenParts {
  private final Titles titles;

  OpenParts(Titles titles) {
    this.titles = titles;
  }

  /** Adds the definitions. */
  void define(TypeSchemas types) {
    types.define("Parameter", parameter());
    types.define("Profile", profile());
    types.define("AssumedValue", assumed());
  }

  private Shape shape(Class<?> type) {
    return new Shape(type, titles);
  }

  private ObjectNode parameter() {
    return shape(Parameter.class)
        .needs("name", Nodes.string())
        .needs("type", RuleSchemas.codes(ParameterType.values(), ParameterType::code))
        .may("unit", Nodes.string())
        .may("list", Nodes.string())
        .may("values", Nodes.texts())
        .needs("clause", Nodes.string())
        .needs("question", TypeSchemas.bilingual())
        .needs("answeredBy", TypeSchemas.bilingual())
        .may("value", "default", Nodes.string())
        .build();
  }

  private ObjectNode profile() {
    return shape(Profile.class)
        .needs("id", Nodes.string())
        .needs("title", TypeSchemas.bilingual())
        .may("values", Nodes.list(Nodes.ref("AssumedValue")))
        .apart("format", "standard")
        .build();
  }

  private ObjectNode assumed() {
    return shape(AssumedValue.class)
        .needs("name", Nodes.string())
        .needs("value", Roots.parameterValue())
        .needs("why", TypeSchemas.bilingual())
        .build();
  }
}
