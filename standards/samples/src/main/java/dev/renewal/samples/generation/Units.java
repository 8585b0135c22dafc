package dev.renewal.samples.generation;

import dev.renewal.json.ObjectReader;
import dev.renewal.json.ReadLimits;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.JsonTree;
import java.util.Map;
import java.util.Optional;

/** Units of amounts, as the attributes that hold them write them. */
final class Units {

  private Units() {}

  /** The form with the label that the attribute writes; empty, and said, if it has no such unit. */
  static Optional<NumberForm> canonical(
      Attribute attribute, NumberForm form, Literals literals, JsonTree value) {
    JsonTree probe =
        JsonTree.object(
                Map.of("amount", JsonTree.string("1"), "unit", JsonTree.string(form.unit())))
            .at(value.pointer());
    return literals
        .of(attribute, probe, true)
        .flatMap(bytes -> ObjectReader.of(ReadLimits.DEFAULT).readTree(bytes).value())
        .flatMap(tree -> tree.get("unit"))
        .map(unit -> NumberForm.amount(form.digits(), unit.text()));
  }
}
