package dev.renewal.cli.text;

import dev.renewal.finding.Assumption;
import dev.renewal.finding.Basis;
import dev.renewal.finding.ClauseRef;
import dev.renewal.finding.Completeness;
import dev.renewal.finding.Counts;
import dev.renewal.finding.DatasetSummary;
import dev.renewal.finding.Finding;
import dev.renewal.finding.Fingerprint;
import dev.renewal.finding.MissingParameter;
import dev.renewal.finding.Note;
import dev.renewal.finding.Outcome;
import dev.renewal.finding.OutcomeEntry;
import dev.renewal.finding.Reason;
import dev.renewal.finding.Report;
import dev.renewal.finding.RuleCount;
import dev.renewal.finding.Severity;
import dev.renewal.finding.StandardResult;
import dev.renewal.finding.Subject;
import dev.renewal.finding.Truncation;
import dev.renewal.finding.Verdict;
import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.util.List;

/** Reports made by hand, for text and comparisons. */
public final class SampleReports {

  private static final ClauseRef BLOCKS = new ClauseRef("3.2/3", "001", "三、(二)");
  private static final ClauseRef AWARD = new ClauseRef("4.2/1", "001", "四、(二)");

  private SampleReports() {}

  /** A town with too few blocks, an unknown name, a grant that cannot be judged. */
  public static Report broken() {
    return builder(Verdict.DOES_NOT_CONFORM)
        .addRules(
            RuleCount.builder()
                .rule("structure.unknown-property")
                .severity(Severity.ERROR)
                .title(LocalText.of("属性均为已知名称", "every attribute has a known name"))
                .counts(Counts.of(Outcome.FAILED, 2))
                .build(),
            blocks(Counts.of(Outcome.FAILED, 1)),
            award(),
            theme(Counts.of(Outcome.PASSED, 1)),
            step(Counts.of(Outcome.NOT_YET_DUE, 1)),
            bulletin(Counts.of(Outcome.NOT_APPLICABLE, 1)),
            advice(Counts.of(Outcome.FAILED, 1)))
        .addFindings(
            unknown("/towns/0/popluation", 12, 7, "population"),
            unknown("/towns/0/actionPlan/themme", 31, 9, "theme"),
            finding("TT-3.2-1", Severity.ERROR, "T1")
                .clause(BLOCKS)
                .quote("选择三个以上有机更新改造区块")
                .basis(Basis.MASKED_COPY)
                .message(
                    LocalText.of(
                        "行动方案只选择了 2 个有机更新改造区块，少于要求的三个",
                        "the action plan selects only 2 renewal blocks, fewer than three"))
                .actual(LocalText.same("2"))
                .expected(LocalText.same("≥ 3"))
                .fix(LocalText.of("补充至少一个区块，或说明合并的理由", "add at least one block"))
                .build(),
            finding("TT-3.5-2", Severity.WARNING, "T1")
                .message(LocalText.of("未聘请驻镇规划师", "no resident planner is named"))
                .missing(true)
                .build())
        .addOutcome(undetermined())
        .addParametersMissing(awardAmount())
        .build();
  }

  /** The same town after its mend. */
  public static Report mended() {
    return builder(Verdict.UNDECIDED)
        .addRules(
            blocks(Counts.of(Outcome.PASSED, 1)),
            award(),
            theme(Counts.of(Outcome.PASSED, 1)),
            step(Counts.of(Outcome.FAILED, 1)),
            bulletin(Counts.of(Outcome.NOT_APPLICABLE, 1)),
            advice(Counts.of(Outcome.FAILED, 1)))
        .addFindings(
            finding("TT-2.1-4", Severity.WARNING, "T1")
                .message(LocalText.of("验收未提交报告", "no report was filed for acceptance"))
                .missing(true)
                .build(),
            finding("TT-3.5-2", Severity.WARNING, "T1")
                .message(LocalText.of("未聘请驻镇规划师", "no resident planner is named"))
                .missing(true)
                .build())
        .addOutcome(undetermined())
        .addParametersMissing(awardAmount())
        .build();
  }

  /** A draft with its completeness. */
  public static Report draft() {
    return Report.builder()
        .from(broken())
        .addCompleteness(
            Completeness.builder().kind("town").id("T1").present(17L).expected(23L).build(),
            Completeness.builder().kind("incentiveGrant").id("G1").present(0L).expected(4L).build())
        .build();
  }

  /** A nation's communities, most of which share one mistake. */
  public static Report shared() {
    RuleCount rule =
        RuleCount.builder()
            .rule("LC-1")
            .standard("cn-life-circle")
            .severity(Severity.ERROR)
            .title(LocalText.of("步行五分钟可达", "within five minutes on foot"))
            .counts(Counts.of(Outcome.FAILED, 183).plus(Counts.of(Outcome.PASSED, 17)))
            .build();
    Report.Builder report =
        Report.builder()
            .verdict(Verdict.DOES_NOT_CONFORM)
            .asOf(LocalDate.of(2025, 6, 30))
            .addStandard(
                StandardResult.builder()
                    .id("cn-life-circle")
                    .version("0.1.0")
                    .basis(Basis.UNVERIFIED)
                    .status("unverified")
                    .verdict(Verdict.DOES_NOT_CONFORM)
                    .decided(1)
                    .rules(1)
                    .build())
            .addRule(rule)
            .addTruncated(
                Truncation.builder()
                    .rule("LC-1")
                    .outcome(Outcome.FAILED)
                    .listed(30L)
                    .total(183L)
                    .build())
            .addAssumption(
                Assumption.builder()
                    .pack("cn-life-circle")
                    .name("walkingSpeed")
                    .value("80")
                    .origin(LocalText.of("命令行", "command line"))
                    .build())
            .addNote(
                Note.builder()
                    .code("validity-unknown")
                    .message(
                        LocalText.of(
                            "标准未注明有效期，按适用于任何日期处理",
                            "the standard states no validity and is applied at any date"))
                    .build());
    for (int i = 0; i < 30; i++) {
      report.addFinding(
          finding("LC-1", Severity.ERROR, "C" + (100 + i))
              .message(LocalText.of("距离最近的设施过远", "the nearest facility is too far"))
              .actual(LocalText.of("9 分钟", "9 min"))
              .expected(LocalText.of("≤ 5 分钟", "≤ 5 min"))
              .fix(LocalText.of("就近补建", "build one nearby"))
              .build());
    }
    return report.build();
  }

  /** Nothing wrong, everything decided. */
  public static Report conforming() {
    return builder(Verdict.CONFORMS)
        .addRules(
            blocks(Counts.of(Outcome.PASSED, 1)),
            theme(Counts.of(Outcome.PASSED, 1)),
            step(Counts.of(Outcome.NOT_YET_DUE, 1)),
            bulletin(Counts.of(Outcome.NOT_APPLICABLE, 1)))
        .addOutcome(
            OutcomeEntry.builder()
                .rule("TT-3.2-1")
                .outcome(Outcome.PASSED)
                .subject(Subject.of("town", "T1"))
                .pointer("/towns/0")
                .build())
        .build();
  }

  static Finding.Builder finding(String rule, Severity severity, String town) {
    Subject subject = Subject.of("town", town);
    return Finding.builder()
        .rule(rule)
        .severity(severity)
        .subject(subject)
        .pointer("/towns/0")
        .fingerprint(Fingerprint.of(rule, subject));
  }

  private static Report.Builder builder(Verdict verdict) {
    return Report.builder()
        .verdict(verdict)
        .asOf(LocalDate.of(2025, 6, 30))
        .input("town.json")
        .dataset(
            DatasetSummary.builder()
                .id("D1")
                .revision(2)
                .stage("CREATION")
                .synthetic(true)
                .documents(3L)
                .build())
        .addStandard(
            StandardResult.builder()
                .id("townscape-town")
                .version("1.0.0")
                .basis(Basis.MASKED_COPY)
                .status("active")
                .title(LocalText.of("城镇风貌提升实施方案", "Townscape improvement scheme"))
                .verdict(verdict)
                .decided(5)
                .rules(6)
                .build());
  }

  private static Finding unknown(String pointer, int line, int column, String meant) {
    Subject subject = Subject.of("town", "T1", pointer.substring("/towns/0".length()));
    return Finding.builder()
        .rule("structure.unknown-property")
        .severity(Severity.ERROR)
        .subject(subject)
        .pointer(pointer)
        .line(line)
        .column(column)
        .message(LocalText.of("没有这个属性", "there is no such attribute"))
        .candidate(meant)
        .fingerprint(Fingerprint.of("structure.unknown-property", subject))
        .build();
  }

  private static OutcomeEntry undetermined() {
    return OutcomeEntry.builder()
        .rule("TT-4.2-6")
        .outcome(Outcome.UNDETERMINED)
        .subject(Subject.of("incentiveGrant", "G1"))
        .pointer("/incentiveGrants/0")
        .addReason(
            Reason.builder()
                .code("parameter-unset")
                .message(
                    LocalText.of(
                        "参数 awardAmount 未设定，条款 4.2/1 未予明确",
                        "parameter awardAmount is not set, clause 4.2/1 leaves it open"))
                .parameter("awardAmount")
                .build())
        .build();
  }

  private static MissingParameter awardAmount() {
    return MissingParameter.builder()
        .pack("townscape-town")
        .name("awardAmount")
        .clause(AWARD)
        .quote("给予XXXX万元奖补")
        .question(LocalText.of("奖补金额是多少？", "How much is the award?"))
        .answeredBy(LocalText.of("市级主管部门", "the city office"))
        .rulesDecided(1)
        .rules(List.of("TT-4.2-6"))
        .build();
  }

  private static RuleCount.Builder rule(String id, Severity severity, String zh, String en) {
    return RuleCount.builder()
        .rule(id)
        .standard("townscape-town")
        .severity(severity)
        .title(LocalText.of(zh, en));
  }

  private static RuleCount blocks(Counts counts) {
    return rule("TT-3.2-1", Severity.ERROR, "有机更新改造区块不少于三个", "Three renewal blocks or more")
        .clause(BLOCKS)
        .counts(counts)
        .build();
  }

  private static RuleCount award() {
    return rule("TT-4.2-6", Severity.ERROR, "奖补金额与规定一致", "The award is the stated amount")
        .clause(AWARD)
        .counts(Counts.of(Outcome.UNDETERMINED, 1))
        .build();
  }

  private static RuleCount theme(Counts counts) {
    return rule("TT-3.1-1", Severity.ERROR, "明确主题", "A theme is stated").counts(counts).build();
  }

  private static RuleCount step(Counts counts) {
    return rule("TT-2.1-4", Severity.WARNING, "提交验收报告", "A report for acceptance")
        .counts(counts)
        .build();
  }

  private static RuleCount bulletin(Counts counts) {
    return rule("TT-3.4-1", Severity.ERROR, "每月通报", "Monthly bulletins").counts(counts).build();
  }

  private static RuleCount advice(Counts counts) {
    return rule("TT-3.5-2", Severity.WARNING, "聘请驻镇规划师", "A resident planner")
        .counts(counts)
        .build();
  }
}
