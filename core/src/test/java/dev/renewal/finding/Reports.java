package dev.renewal.finding;

import dev.renewal.schema.JsonTree;
import dev.renewal.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reports for tests, one of them with every attribute set. */
final class Reports {

  private Reports() {}

  static Report full() {
    Subject subject = Subject.of("town", "T1", "/actionPlan/renewalBlocks/2");
    ClauseRef clause = new ClauseRef("3.2/3", "001", "三、(二)");
    return Report.builder()
        .verdict(Verdict.DOES_NOT_CONFORM)
        .addStandard(
            StandardResult.builder()
                .id("townscape-town")
                .version("1.0.0")
                .digest("0".repeat(64))
                .baseDigest("1".repeat(64))
                .addOverlay(
                    new OverlayRef(
                        "ningan-towns",
                        "1.0.0",
                        "2".repeat(64),
                        LocalText.of("补充规定", "Overlay"),
                        "宁安市"))
                .adoptedBy("ningan-towns@1.0.0")
                .addDisabled(
                    new DisabledRuleRef(
                        "TT-3.5-1", "ningan-towns@1.0.0", LocalText.of("不适用", "does not fit")))
                .basis(Basis.MASKED_COPY)
                .status("active")
                .title(LocalText.of("城镇风貌", "Townscape"))
                .verdict(Verdict.DOES_NOT_CONFORM)
                .decided(1)
                .rules(2)
                .build())
        .asOf(LocalDate.of(2025, 6, 30))
        .title(LocalText.of("试算", "trial"))
        .input("town.json")
        .dataset(
            DatasetSummary.builder()
                .id("D1")
                .revision(2)
                .status("DRAFT")
                .stage("creation")
                .synthetic(true)
                .documents(1L)
                .build())
        .addRule(
            RuleCount.builder()
                .rule("TT-3.2-1")
                .standard("townscape-town")
                .addOverlay("ningan-towns@1.0.0")
                .severity(Severity.ERROR)
                .bearer("town")
                .stage("creation")
                .title(LocalText.of("三个以上区块", "Three blocks or more"))
                .clause(clause)
                .counts(Counts.of(Outcome.FAILED, 3).plus(Counts.of(Outcome.PASSED, 1)))
                .waived(1L)
                .build())
        .addOutcome(
            OutcomeEntry.builder()
                .rule("TT-4.2-6")
                .outcome(Outcome.UNDETERMINED)
                .subject(Subject.of("town", "T1"))
                .pointer("/towns/0")
                .line(3)
                .column(5)
                .addReason(
                    Reason.builder()
                        .code("parameter-unset")
                        .message(LocalText.of("未设定", "not set"))
                        .parameter("awardAmount")
                        .pointer("/towns/0/award")
                        .build())
                .build())
        .addFinding(
            Finding.builder()
                .rule("TT-3.2-1")
                .severity(Severity.ERROR)
                .subject(subject)
                .pointer("/towns/0/actionPlan/renewalBlocks/2")
                .line(12)
                .column(7)
                .clause(clause)
                .quote("选择三个以上有机更新改造区块")
                .basis(Basis.MASKED_COPY)
                .addOverlay("ningan-towns@1.0.0")
                .message(LocalText.of("只有2个区块", "only 2 blocks"))
                .actual(LocalText.same("2"))
                .expected(LocalText.same("≥ 3"))
                .candidate("3")
                .fix(LocalText.of("补充区块", "add a block"))
                .addPatch(
                    PatchOperation.move("/towns/0/a", "/towns/0/b"),
                    PatchOperation.remove("/towns/0/c"),
                    PatchOperation.replace("/towns/0/d", JsonTree.string("99%")),
                    PatchOperation.add("/towns/0/e", JsonTree.of(Map.of("amount", "6"))),
                    PatchOperation.add("/towns/0/f", JsonTree.number("3")))
                .missing(true)
                .fingerprint(Fingerprint.of("TT-3.2-1", subject))
                .waiver(
                    Waiver.builder()
                        .rule("TT-3.2-1")
                        .fingerprint(Fingerprint.of("TT-3.2-1", subject))
                        .reason("正在补充")
                        .by("某市住建局")
                        .until(LocalDate.of(2025, 12, 31))
                        .about(LocalText.of("少一个区块", "a block is lacking"))
                        .build())
                .build())
        .addParametersMissing(
            MissingParameter.builder()
                .pack("townscape-town")
                .name("awardAmount")
                .clause(clause)
                .quote("XXXX万元")
                .question(LocalText.of("多少？", "How much?"))
                .answeredBy(LocalText.of("省厅", "the provincial department"))
                .rulesDecided(1)
                .rules(List.of("TT-4.2-6"))
                .build())
        .addCompleteness(
            Completeness.builder().kind("town").id("T1").present(17L).expected(23L).build())
        .addTruncated(
            Truncation.builder()
                .rule("TT-3.2-1")
                .outcome(Outcome.FAILED)
                .listed(1L)
                .total(3L)
                .build())
        .addAssumption(
            Assumption.builder()
                .pack("townscape-town")
                .name("landedMeans")
                .value("STARTED")
                .origin(LocalText.of("命令行", "command line"))
                .profile("early-start")
                .why(LocalText.of("从宽", "lenient"))
                .build())
        .addNote(
            Note.builder()
                .code("validity-unknown")
                .message(LocalText.of("有效期不明", "validity unknown"))
                .build())
        .build();
  }

  static Report empty() {
    return Report.builder().verdict(Verdict.CONFORMS).asOf(LocalDate.of(2025, 6, 30)).build();
  }
}
