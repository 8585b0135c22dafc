package dev.renewal.standards.audit;

import dev.renewal.finding.Severity;
import dev.renewal.pack.PackProblem;

/**
 * Something that an audit of a pack found.
 *
 * @param check the id of the check, such as {@code unused-parameter}; {@code pack} for what the
 *     engine itself refuses
 * @param severity an error makes the pack unusable or untrue; a warning is for its author to judge
 * @param problem where it is and what is wrong
 */
public record AuditProblem(String check, Severity severity, PackProblem problem) {}
