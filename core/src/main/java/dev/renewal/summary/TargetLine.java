package dev.renewal.summary;

import java.util.Optional;

/**
 * How far a target of a plan is reached (目标完成情况).
 *
 * @param plan the id of the plan
 * @param code the code of the target
 * @param term the target as the plan words it
 * @param target comparator, value and unit as stated; empty where the plan leaves the value open
 * @param actual the latest actual value with its period
 * @param share actual by target, where the target is a number above zero
 * @param attained whether the comparator holds; empty where it cannot be decided
 */
public record TargetLine(
    String plan,
    String code,
    String term,
    Optional<String> target,
    Optional<String> actual,
    Optional<String> share,
    Optional<Boolean> attained) {}
