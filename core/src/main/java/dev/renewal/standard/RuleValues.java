package dev.renewal.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values written in a rule, each with its place and with what a higher value would do; how one
 * of them is replaced; and what the rule reads from outside.
 */
public final class RuleValues {

  private final List<RuleValue> values = new ArrayList<>();
  private final List<RuleUse> uses = new ArrayList<>();

  private RuleValues() {}

  /** The values and uses of a rule, in the order in which the rule is written. */
  public static RuleValues of(Rule rule) {
    RuleValues found = new RuleValues();
    rewrite(
        rule,
        new RuleRewriting.Visitor() {
          @Override
          public Literal value(RuleValue value) {
            found.values.add(value);
            return value.literal();
          }

          @Override
          public void use(RuleUse use) {
            found.uses.add(use);
          }
        });
    return found;
  }

  /** The values written in the rule. */
  public List<RuleValue> values() {
    return List.copyOf(values);
  }

  /** The value at a place. */
  public Optional<RuleValue> at(String place) {
    return values.stream().filter(value -> value.at().equals(place)).findFirst();
  }

  /** What the rule reads from outside; what it reads twice is there twice. */
  public List<RuleUse> uses() {
    return List.copyOf(uses);
  }

  /**
   * The rule with another value at a place.
   *
   * @param rule the rule
   * @param place one of the places of its values
   * @param literal the new value
   * @return the changed rule
   */
  public static Rule replace(Rule rule, String place, Literal literal) {
    return rewrite(
        rule,
        new RuleRewriting.Visitor() {
          @Override
          public Literal value(RuleValue value) {
            return value.at().equals(place) ? literal : value.literal();
          }

          @Override
          public void use(RuleUse use) {}
        });
  }

  private static Rule rewrite(Rule rule, RuleRewriting.Visitor visitor) {
    RuleRewriting rewriting = new RuleRewriting(visitor);
    Map<String, Operand> arguments = new LinkedHashMap<>();
    Scope scope = rewriting.scope(rule.scope());
    Optional<Requirement> when =
        rule.when().map(it -> rewriting.requirement(it, "/when", Effect.RELAXES));
    Requirement require = rewriting.requirement(rule.require(), "/require", Effect.TIGHTENS);
    rule.arguments()
        .forEach(
            (name, operand) ->
                arguments.put(name, rewriting.operand(operand, "/arguments/" + name, Effect.NONE)));
    return rule.with(scope, when, require, arguments);
  }
}
