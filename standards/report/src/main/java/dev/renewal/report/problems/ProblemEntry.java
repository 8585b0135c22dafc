package dev.renewal.report.problems;

import dev.renewal.finding.ClauseRef;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.Severity;
import dev.renewal.finding.Subject;
import dev.renewal.text.LocalText;
import java.util.Optional;

/**
 * One line of a problem list (问题清单条目).
 *
 * @param unit the reporting unit: the submitter, else the dataset, else the file
 * @param file the name under which the submission was given
 * @param bearer who must mend it
 * @param subject what was judged
 * @param place where it stands: a cell {@code 社区!C7}, else line and column; empty if unknown
 * @param field the field in the words of the field: 行动方案 / 更新区块 第2项 / 面积; empty for a whole
 *     document
 * @param pointer the same place as a JSON Pointer
 * @param severity how much it weighs
 * @param outcome {@link Outcome#FAILED}, or {@link Outcome#UNDETERMINED} or {@link Outcome#SKIPPED}
 *     for what could not be judged
 * @param problem what is wrong, or why it could not be judged
 * @param actual what the submission says
 * @param expected what it should say
 * @param mend what to do
 * @param rule the id of the rule or check
 * @param clause the clause that demands it
 * @param quote the clause in the exact words of the source
 * @param note what else must be known: a waiver, a trial calculation
 */
public record ProblemEntry(
    String unit,
    Optional<String> file,
    LocalText bearer,
    Subject subject,
    LocalText place,
    LocalText field,
    String pointer,
    Severity severity,
    Outcome outcome,
    LocalText problem,
    Optional<LocalText> actual,
    Optional<LocalText> expected,
    LocalText mend,
    String rule,
    Optional<ClauseRef> clause,
    Optional<String> quote,
    Optional<LocalText> note) {}
