package dev.renewal.check.internal.compile;

import dev.renewal.check.InvalidParameterException;
import dev.renewal.check.InvalidStandardException;
import dev.renewal.check.Parameters;
import dev.renewal.schema.Attribute;
import dev.renewal.standard.Codelist;
import dev.renewal.standard.Parameter;
import dev.renewal.standard.Rule;
import dev.renewal.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A standard that can be run; immutable and safe for many threads. */
public final class CompiledStandard {
  private final Standard standard;
  private final Parameters parameters;
  private final Coverage coverage;
  private final List<CompiledRule> rules;
  private final Map<String, List<CompiledRule>> local;
  private final List<CompiledRule> cross;
  private final Map<String, Set<Attribute>> gathered;
  private final Set<String> lookups;
  private final Set<String> followed = new TreeSet<>();
  private final CodeNames codeNames;

  private CompiledStandard(
      Standard standard, Parameters parameters, Coverage coverage, List<CompiledRule> rules) {
    this.standard = standard;
    this.parameters = parameters;
    this.coverage = coverage;
    this.rules = List.copyOf(rules);
    this.local = local(rules);
    this.cross = rules.stream().filter(rule -> !rule.isRecordLocal()).toList();
    this.gathered = gathered(cross);
    this.lookups =
        cross.stream()
            .flatMap(rule -> rule.needs().lookups().stream())
            .collect(Collectors.toUnmodifiableSet());
    cross.forEach(rule -> followed.addAll(rule.needs().followed()));
    this.codeNames = new CodeNames(standard.codelists());
  }

  /**
   * Compiles a standard.
   *
   * @param standard the standard
   * @param shared the code lists every pack may name
   * @param parameters the values of parameters
   * @return the compiled standard
   * @throws InvalidStandardException if rules name what does not exist; says all that is wrong
   * @throws InvalidParameterException if a value does not fit its parameter
   */
  public static CompiledStandard of(
      Standard standard, List<Codelist> shared, Parameters parameters) {
    Lists lists = new Lists(shared, standard.codelists());
    checkParameters(standard, lists, parameters);
    Coverage coverage = new Coverage();
    List<CompiledRule> rules = new ArrayList<>();
    List<PackFault> faults = new ArrayList<>();
    for (int index = 0; index < standard.rules().size(); index++) {
      Rule rule = standard.rules().get(index);
      try {
        rules.add(new RuleCompiler(standard, lists, parameters, coverage, rule, index).compile());
      } catch (PackError error) {
        faults.addAll(PackFault.of(rule, index, error));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidStandardException(
          standard.id(), faults.stream().map(PackFault::problem).toList());
    }
    return new CompiledStandard(standard, parameters, coverage, rules);
  }

  private static void checkParameters(Standard standard, Lists lists, Parameters parameters) {
    ParameterCheck check = new ParameterCheck(standard, lists, parameters);
    parameters.names(standard.id()).forEach(check::check);
    Parameters.Builder declared = Parameters.builder();
    standard
        .parameters()
        .forEach(
            it -> it.value().ifPresent(value -> declared.set(standard.id(), it.name(), value)));
    Parameters own = declared.build();
    ParameterCheck checkOwn = new ParameterCheck(standard, lists, own);
    own.names(standard.id()).forEach(checkOwn::check);
  }

  private static Map<String, List<CompiledRule>> local(List<CompiledRule> rules) {
    Map<String, List<CompiledRule>> local = new LinkedHashMap<>();
    for (CompiledRule rule : rules) {
      if (rule.isRecordLocal()) {
        rule.document()
            .ifPresent(
                kind -> local.computeIfAbsent(kind.name(), unused -> new ArrayList<>()).add(rule));
      }
    }
    local.replaceAll((kind, found) -> List.copyOf(found));
    return local;
  }

  private static Map<String, Set<Attribute>> gathered(List<CompiledRule> cross) {
    Map<String, Set<Attribute>> gathered = new TreeMap<>();
    for (CompiledRule rule : cross) {
      rule.needs()
          .attributes()
          .forEach(
              (kind, attributes) ->
                  gathered
                      .computeIfAbsent(kind, unused -> new LinkedHashSet<>())
                      .addAll(attributes));
    }
    return gathered;
  }

  /** The standard. */
  public Standard standard() {
    return standard;
  }

  /** The values of parameters it was compiled with. */
  public Parameters parameters() {
    return parameters;
  }

  /** The names in its code lists that are no code in use on a day. */
  public CodeNames codeNames() {
    return codeNames;
  }

  /** The paths whose absence may be unknown. */
  public Coverage coverage() {
    return coverage;
  }

  /** Its rules, in the order of the pack. */
  public List<CompiledRule> rules() {
    return rules;
  }

  /** The rules that judge one record of a kind alone. */
  public List<CompiledRule> local(String kind) {
    return local.getOrDefault(kind, List.of());
  }

  /** The rules that need more than one record. */
  public List<CompiledRule> cross() {
    return cross;
  }

  /** What those rules read, by kind of document. */
  public Map<String, Set<Attribute>> gathered() {
    return gathered;
  }

  /** The kinds to which those rules follow references. */
  public Set<String> followed() {
    return Collections.unmodifiableSet(followed);
  }

  /** The names of the other datasets that its rules read. */
  public Set<String> lookups() {
    return lookups;
  }

  /** The parameters nobody has set. */
  public List<Parameter> unset() {
    return standard.parameters().stream()
        .filter(parameter -> parameter.value().isEmpty())
        .filter(parameter -> parameters.texts(standard.id(), parameter.name()).isEmpty())
        .toList();
  }
}
