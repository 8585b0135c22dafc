package dev.renewal.json;

import dev.renewal.dataset.Aside;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.Quantity;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import dev.renewal.text.LocalText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes objects attribute by attribute, in the order of their type. */
final class ObjectWriting {

  private final JsonOutput output;
  private final List<Aside> asides;

  ObjectWriting(JsonOutput output, List<Aside> asides) {
    this.output = output;
    this.asides = asides;
  }

  /** Writes an object; absent attributes and empty lists are left out. */
  void object(RecordType type, Object object, String pointer) {
    output.raw('{');
    boolean first = true;
    for (Attribute attribute : type.attributes()) {
      Object value = attribute.get(object);
      if (value == null || (attribute.isList() && ((List<?>) value).isEmpty())) {
        continue;
      }
      name(attribute.name(), first);
      first = false;
      String below = asides.isEmpty() ? "" : pointer + "/" + JsonTree.escape(attribute.name());
      if (attribute.isList()) {
        list(attribute.type(), (List<?>) value, below);
      } else {
        value(attribute.type(), value, below);
      }
    }
    for (Aside aside : asides) {
      if (aside.owner().equals(pointer)) {
        name(aside.name(), first);
        first = false;
        tree(aside.value());
      }
    }
    output.raw('}');
  }

  private void name(String name, boolean first) {
    if (!first) {
      output.raw(',');
    }
    output.text(name).raw(':');
  }

  private void list(ValueType type, List<?> elements, String pointer) {
    output.raw('[');
    for (int index = 0; index < elements.size(); index++) {
      if (index > 0) {
        output.raw(',');
      }
      value(type, elements.get(index), asides.isEmpty() ? "" : pointer + "/" + index);
    }
    output.raw(']');
  }

  private void value(ValueType type, Object value, String pointer) {
    switch (type.kind()) {
      case BOOLEAN, INTEGER, DECIMAL -> output.raw(value.toString());
      case OBJECT -> object(type.objectType().orElseThrow(), value, pointer);
      case TREE -> tree((JsonTree) value);
      case MONEY -> amount(((Money) value).amountText(), ((Money) value).unit().label());
      case AREA -> amount(((Area) value).amountText(), ((Area) value).unit().label());
      case LENGTH -> amount(((Length) value).amountText(), ((Length) value).unit().label());
      case QUANTITY ->
          amount(((Quantity) value).amountText(), ((Quantity) value).unit().orElse(null));
      case LOCAL_TEXT -> {
        LocalText text = (LocalText) value;
        output.raw("{\"zh\":").text(text.zh()).raw(",\"en\":").text(text.en()).raw('}');
      }
      default -> output.text(type.format(value));
    }
  }

  private void amount(String amount, @Nullable String unit) {
    output.raw("{\"amount\":").text(amount);
    if (unit != null) {
      output.raw(",\"unit\":").text(unit);
    }
    output.raw('}');
  }

  /** Writes free-form JSON. */
  void tree(JsonTree tree) {
    switch (tree.kind()) {
      case OBJECT -> {
        output.raw('{');
        boolean first = true;
        for (Map.Entry<String, JsonTree> member : tree.members().entrySet()) {
          name(member.getKey(), first);
          first = false;
          tree(member.getValue());
        }
        output.raw('}');
      }
      case ARRAY -> {
        output.raw('[');
        for (int index = 0; index < tree.elements().size(); index++) {
          if (index > 0) {
            output.raw(',');
          }
          tree(tree.elements().get(index));
        }
        output.raw(']');
      }
      case STRING -> output.text(tree.text());
      case NUMBER -> output.raw(tree.number().orElseThrow().toString());
      case BOOLEAN, NULL -> output.raw(tree.text());
    }
  }
}
