package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.LengthUnit;
import dev.renewal.quantity.MoneyUnit;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes the definitions of object types from their attributes. */
final class TypeSchemas {
  private static final String DECIMAL = "^-?[0-9]+([.][0-9]+)?$";
  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private final Titles titles;
  private final Map<String, RecordType> pending = new LinkedHashMap<>();
  private final Map<String, ObjectNode> given = new TreeMap<>();
  private final ObjectNode definitions = Nodes.any();

  TypeSchemas(Titles titles) {
    this.titles = titles;
  }

  /**
   * Says what an attribute holds, where its type alone does not.
   *
   * @param attribute such as {@code Overlay.conditions}
   * @param value the schema of a value, or of an element of a list
   */
  TypeSchemas with(String attribute, ObjectNode value) {
    given.put(attribute, value);
    return this;
  }

  /** The schema of an object, defined apart. */
  ObjectNode object(Class<?> type) {
    return object(RecordType.of(type));
  }

  /** The schema of an object, defined apart. */
  ObjectNode object(RecordType type) {
    if (!definitions.has(type.name())) {
      pending.put(type.name(), type);
    }
    return Nodes.ref(type.name());
  }

  /** Adds a definition of no object type. */
  void define(String name, ObjectNode definition) {
    definitions.set(name, definition);
  }

  /** A definition that is there already, or is about to be. */
  ObjectNode definition(Class<?> type) {
    define();
    return (ObjectNode) definitions.path(RecordType.of(type).name());
  }

  /**
   * All definitions.
   *
   * @throws IllegalStateException if something was said of an attribute that there is not
   */
  ObjectNode definitions() {
    define();
    if (!given.isEmpty()) {
      throw new IllegalStateException("there is no attribute " + given.keySet());
    }
    return definitions;
  }

  private void define() {
    while (!pending.isEmpty()) {
      RecordType type = pending.values().iterator().next();
      pending.remove(type.name());
      definitions.set(type.name(), definition(type));
    }
  }

  private ObjectNode definition(RecordType type) {
    ObjectNode definition = Nodes.any();
    titles.give(definition, type.name());
    definition.put("type", "object");
    ObjectNode properties = definition.putObject("properties");
    ArrayNode required = definition.arrayNode();
    for (Attribute attribute : type.attributes()) {
      ObjectNode value = value(attribute);
      ObjectNode property = attribute.isList() ? Nodes.list(value) : value;
      titles.give(property, type.name(), attribute.name());
      properties.set(attribute.name(), property);
      if (attribute.isMandatory()) {
        required.add(attribute.name());
      }
    }
    definition.put("additionalProperties", false);
    if (!required.isEmpty()) {
      definition.set("required", required);
    }
    return definition;
  }

  private ObjectNode value(Attribute attribute) {
    ObjectNode said = given.remove(attribute.toString());
    return said == null ? value(attribute.type()) : said;
  }

  /** The schema of a value. */
  ObjectNode value(ValueType type) {
    return switch (type.kind()) {
      case TEXT, OPEN_CODE, DOCUMENT_NUMBER -> Nodes.string();
      case CLOSED_CODE -> Nodes.codes(type.closedCodes());
      case BOOLEAN -> Nodes.type("boolean");
      case INTEGER -> Nodes.type("integer");
      case DECIMAL -> Nodes.type("number");
      case PERCENTAGE -> Nodes.text("^-?[0-9]+([.][0-9]+)?%$");
      case MONEY -> amount(Nodes.codes(MoneyUnit.names()), true);
      case AREA -> amount(Nodes.codes(AreaUnit.names()), true);
      case LENGTH -> amount(Nodes.codes(LengthUnit.names()), true);
      case QUANTITY -> amount(Nodes.string(), false);
      case DATE -> day();
      case PARTIAL_DATE -> Nodes.text("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
      case YEAR_MONTH -> Nodes.text("^[0-9]{4}-[0-9]{2}$");
      case YEAR -> Nodes.text("^[0-9]{4}$");
      case INSTANT -> Nodes.text("^" + DAY + "T[0-9]{2}:[0-9]{2}");
      case PERIOD -> Nodes.text("^[0-9]{4}(-(H[12]|Q[1-4]|[0-9]{2}))?$");
      case DIVISION -> division();
      case CREDIT_CODE -> Nodes.text("^[0-9A-HJ-NPQRTUWXY]{18}$");
      case PROJECT_CODE -> Nodes.text("^[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}$");
      case COMPARATOR ->
          Nodes.codes(
              Arrays.stream(TargetComparator.values()).map(TargetComparator::symbol).toList());
      case LOCAL_TEXT -> bilingual();
      case OBJECT -> object(type.objectType().orElseThrow());
      case TREE -> Nodes.any();
    };
  }

  /** The code of an administrative division. */
  static ObjectNode division() {
    return Nodes.text("^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$");
  }

  /** A day. */
  static ObjectNode day() {
    return Nodes.text("^" + DAY + "$");
  }

  private static ObjectNode amount(ObjectNode unit, boolean unitRequired) {
    ObjectNode amount = Nodes.type("object");
    ObjectNode parts = amount.putObject("properties");
    parts.set("amount", Nodes.text(DECIMAL));
    parts.set("unit", unit);
    amount.put("additionalProperties", false);
    ArrayNode required = amount.putArray("required").add("amount");
    if (unitRequired) {
      required.add("unit");
    }
    return amount;
  }

  /** Text in two languages. */
  static ObjectNode bilingual() {
    ObjectNode both = Nodes.type("object");
    ObjectNode parts = both.putObject("properties");
    parts.set("zh", Nodes.string());
    parts.set("en", Nodes.string());
    both.put("additionalProperties", false);
    both.putArray("required").add("zh").add("en");
    return both;
  }
}
