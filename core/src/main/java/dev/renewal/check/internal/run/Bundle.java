package dev.renewal.check.internal.run;

import dev.renewal.check.internal.compile.CompiledRule;
import dev.renewal.check.internal.eval.PathCode;
import dev.renewal.schema.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules that judge the same subjects of a document, so that a list is walked once for all of them.
 *
 * @param list the path to the elements judged; null for the document itself
 * @param walk visits the elements
 * @param rules the rules, in the order of the pack
 */
record Bundle(@Nullable PathCode list, ElementWalk walk, List<CompiledRule> rules) {

  /** The bundles of rules that judge one kind of document. */
  static List<Bundle> of(List<CompiledRule> rules) {
    Map<List<Attribute>, List<CompiledRule>> bySubjects = new LinkedHashMap<>();
    for (CompiledRule rule : rules) {
      bySubjects.computeIfAbsent(steps(rule), unused -> new ArrayList<>()).add(rule);
    }
    List<Bundle> bundles = new ArrayList<>();
    bySubjects.forEach(
        (steps, found) ->
            bundles.add(
                new Bundle(found.get(0).elements(), new ElementWalk(steps), List.copyOf(found))));
    return List.copyOf(bundles);
  }

  private static List<Attribute> steps(CompiledRule rule) {
    return rule.elements() == null ? List.of() : rule.elements().steps();
  }
}
