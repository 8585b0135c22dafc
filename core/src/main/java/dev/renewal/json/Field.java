package dev.renewal.json;

import dev.renewal.schema.Attribute;
import dev.renewal.schema.ValueType;
import dev.renewal.schema.ValueType.Kind;
import dev.renewal.text.LocalText;
import org.jspecify.annotations.Nullable;

/** One attribute as the reader sees it. */
final class Field {

  final Attribute attribute;
  final ValueType type;
  final Kind kind;
  final boolean list;
  final boolean isLong;
  final @Nullable TextCodec codec;
  final @Nullable AmountCodec amounts;
  private @Nullable ObjectPlan plan;

  Field(Attribute attribute) {
    this.attribute = attribute;
    type = attribute.type();
    kind = type.kind();
    list = attribute.isList();
    isLong = type.javaType() == Long.class || type.javaType() == long.class;
    codec = isCoded() ? TextCodec.of(type) : null;
    amounts = AmountCodec.of(kind);
  }

  private boolean isCoded() {
    return type.isTextual() && kind != Kind.TEXT && kind != Kind.DATE && kind != Kind.INSTANT;
  }

  /** How the objects of the attribute are read; found when first needed, since types may nest. */
  ObjectPlan plan() {
    ObjectPlan known = plan;
    if (known == null) {
      known = ObjectPlan.of(type.objectType().orElseThrow());
      plan = known;
    }
    return known;
  }

  /** What should stand for a single value. */
  LocalText expected() {
    return TextCodec.expected(type);
  }
}
