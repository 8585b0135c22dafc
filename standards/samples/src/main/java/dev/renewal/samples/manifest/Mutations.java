package dev.renewal.samples.manifest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.renewal.samples.Sample;
import dev.renewal.samples.internal.Sentences;
import dev.renewal.schema.JsonTree;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import dev.renewal.violation.Edit;
import java.util.List;
import java.util.Optional;

/** The changes of a sample as a manifest has them. */
final class Mutations {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final int SHOWN = 80;

  private Mutations() {}

  static List<ManifestMutation> of(Sample sample, Standard standard) {
    return sample.edits().stream()
        .map(edit -> mutation(edit, sample.violates().orElse(""), standard))
        .toList();
  }

  private static ManifestMutation mutation(Edit edit, String rule, Standard standard) {
    Optional<JsonTree> before = edit.oldValue().map(Mutations::tree);
    Optional<JsonTree> after = edit.newValue().map(Mutations::tree);
    return new ManifestMutation(
        rule,
        standard.rule(rule).map(Rule::clauses).orElse(List.of()),
        edit.op().code(),
        edit.pointer(),
        before,
        after,
        Sentences.text(
            "mutation." + edit.op().code(),
            "pointer",
            edit.pointer(),
            "old",
            before.map(Mutations::shown).orElse(""),
            "new",
            after.map(Mutations::shown).orElse("")));
  }

  private static JsonTree tree(Object value) {
    return JsonTree.of(MAPPER.convertValue(value, Object.class));
  }

  private static String shown(JsonTree tree) {
    String text = tree.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
