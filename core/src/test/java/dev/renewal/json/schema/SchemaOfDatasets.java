package dev.renewal.json.schema;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.model.Code;
import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.LengthUnit;
import dev.renewal.quantity.MoneyUnit;
import dev.renewal.quantity.TargetComparator;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Writes the JSON Schema of datasets from the attributes of the model's types. */
final class SchemaOfDatasets {
  private static final String DECIMAL = "^-?[0-9]+([.][0-9]+)?$";
  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private final JsonMapper mapper = new JsonMapper();
  private final Map<String, RecordType> pending = new LinkedHashMap<>();
  private final ObjectNode definitions = mapper.createObjectNode();
  private final Map<String, String> glossary = glossary();

  private static Map<String, String> glossary() {
    try (InputStream file = Code.class.getResourceAsStream("glossary.tsv")) {
      Map<String, String> terms = new LinkedHashMap<>();
      new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(cells -> terms.put(cells[0], cells[1] + " · " + cells[2]));
      return terms;
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** The schema, indented. */
  String text() throws IOException {
    ObjectNode root = mapper.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:renewal:dataset:1.0");
    root.put("title", "数据集 · renewal-dataset/1.0");
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    properties.set("header", object(RecordType.of(DatasetHeader.class)));
    for (DocumentType kind : DocumentKinds.all()) {
      properties.set(kind.collection(), list(object(kind.type())));
    }
    root.put("additionalProperties", false);
    root.putArray("required").add("header");
    define();
    formatOfTheHeader();
    root.set("$defs", definitions);
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private void formatOfTheHeader() {
    ObjectNode header = (ObjectNode) definitions.path("DatasetHeader");
    ((ObjectNode) header.path("properties"))
        .set("format", text("^renewal-dataset/1[.][0-9]+$").put("title", "格式 · format"));
    header.putArray("required").add("format");
  }

  private void define() {
    while (!pending.isEmpty()) {
      RecordType type = pending.values().iterator().next();
      pending.remove(type.name());
      definitions.set(type.name(), definition(type));
    }
  }

  private ObjectNode definition(RecordType type) {
    ObjectNode definition = mapper.createObjectNode();
    title(definition, type.name());
    definition.put("type", "object");
    ObjectNode properties = definition.putObject("properties");
    ArrayNode required = mapper.createArrayNode();
    for (Attribute attribute : type.attributes()) {
      ObjectNode value = value(attribute.type());
      ObjectNode property = attribute.isList() ? list(value) : value;
      title(property, type.name() + "." + attribute.name());
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

  private void title(ObjectNode node, String name) {
    String term = glossary.get(name);
    if (term != null) {
      node.put("title", term);
    }
  }

  private ObjectNode list(ObjectNode items) {
    ObjectNode list = mapper.createObjectNode().put("type", "array");
    list.set("items", items);
    return list;
  }

  private ObjectNode object(RecordType type) {
    if (!definitions.has(type.name())) {
      pending.put(type.name(), type);
    }
    return mapper.createObjectNode().put("$ref", "#/$defs/" + type.name());
  }

  private ObjectNode text(String pattern) {
    return mapper.createObjectNode().put("type", "string").put("pattern", pattern);
  }

  private ObjectNode type(String name) {
    return mapper.createObjectNode().put("type", name);
  }

  private ObjectNode codes(Collection<String> codes) {
    ObjectNode node = type("string");
    ArrayNode values = node.putArray("enum");
    codes.forEach(values::add);
    return node;
  }

  private ObjectNode value(ValueType type) {
    return switch (type.kind()) {
      case TEXT, OPEN_CODE, DOCUMENT_NUMBER -> type("string");
      case CLOSED_CODE -> codes(type.closedCodes());
      case BOOLEAN -> type("boolean");
      case INTEGER -> type("integer");
      case DECIMAL -> type("number");
      case PERCENTAGE -> text("^-?[0-9]+([.][0-9]+)?%$");
      case MONEY -> amount(codes(MoneyUnit.names()), true);
      case AREA -> amount(codes(AreaUnit.names()), true);
      case LENGTH -> amount(codes(LengthUnit.names()), true);
      case QUANTITY -> amount(type("string"), false);
      case DATE -> text("^" + DAY + "$");
      case PARTIAL_DATE -> text("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
      case YEAR_MONTH -> text("^[0-9]{4}-[0-9]{2}$");
      case YEAR -> text("^[0-9]{4}$");
      case INSTANT -> text("^" + DAY + "T[0-9]{2}:[0-9]{2}");
      case PERIOD -> text("^[0-9]{4}(-(H[12]|Q[1-4]|[0-9]{2}))?$");
      case DIVISION -> text("^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$");
      case CREDIT_CODE -> text("^[0-9A-HJ-NPQRTUWXY]{18}$");
      case PROJECT_CODE -> text("^[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}$");
      case COMPARATOR ->
          codes(Arrays.stream(TargetComparator.values()).map(TargetComparator::symbol).toList());
      case LOCAL_TEXT -> both();
      case OBJECT -> object(type.objectType().orElseThrow());
      case TREE -> mapper.createObjectNode();
    };
  }

  private ObjectNode amount(ObjectNode unit, boolean unitRequired) {
    ObjectNode amount = type("object");
    ObjectNode parts = amount.putObject("properties");
    parts.set("amount", text(DECIMAL));
    parts.set("unit", unit);
    amount.put("additionalProperties", false);
    ArrayNode required = amount.putArray("required").add("amount");
    if (unitRequired) {
      required.add("unit");
    }
    return amount;
  }

  private ObjectNode both() {
    ObjectNode both = type("object");
    ObjectNode parts = both.putObject("properties");
    parts.set("zh", type("string"));
    parts.set("en", type("string"));
    both.put("additionalProperties", false);
    both.putArray("required").add("zh").add("en");
    return both;
  }
}
