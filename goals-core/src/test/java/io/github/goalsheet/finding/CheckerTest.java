package io.github.goalsheet.finding;

import static io.github.goalsheet.finding.Build.goal;
import static io.github.goalsheet.finding.Build.met;
import static io.github.goalsheet.finding.Build.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private static final Checker CHECKER = Checker.of(EvaluationPolicy.niigata());
  private static final Indicator EXPLAINED =
      met().withResult("7").withTarget("5").withStatus("A 3件 B 4件");
  private static final Indicator WRONG = EXPLAINED.withStatus("A 3件 B 5件");

  @Test
  void noSheetsHaveNoFindings() {
    CheckReport report = CHECKER.check(List.of());

    assertThat(report.findings()).isEmpty();
    assertThat(report.verified()).isEmpty();
    assertThat(report.count()).isZero();
    assertThat(report.byCode()).isEmpty();
    assertThat(report.bySeverity())
        .containsExactly(
            Map.entry(Severity.ERROR, 0),
            Map.entry(Severity.WARNING, 0),
            Map.entry(Severity.INFO, 0));
    assertThat(report.hasAtLeast(Severity.INFO)).isFalse();
  }

  @Test
  void whatAgreesIsVerifiedAndSaidInWords() {
    CheckReport report = CHECKER.check(List.of(planned(goal(1, EXPLAINED))));

    assertThat(report.findings()).isEmpty();
    assertThat(report.verifiedCount()).isEqualTo(1);
    assertThat(report.verified())
        .extracting(Verified::subject)
        .containsExactly(Subject.of(0, 0, 0, FormField.STATUS));
    assertThat(report.verified().get(0).message().ja())
        .isEqualTo("結果の 7 件は、内訳の合計（A 3件、B 4件）と合っています。");
    assertThat(report.verified().get(0).message().en())
        .isEqualTo("The result of 7 件 agrees with the sum of the parts (A 3件, B 4件).");
  }

  @Test
  void manySheetsAreCheckedInTheirOrderOnOneProcessorAndOnMore() {
    List<GoalSheet> sheets =
        IntStream.range(0, 300)
            .mapToObj(each -> planned(goal(1, each % 3 == 0 ? WRONG : EXPLAINED)))
            .toList();

    CheckReport report = CHECKER.check(sheets);

    assertThat(report.findings())
        .filteredOn(found -> found.finding().rule().code().equals("parts_do_not_add_up"))
        .extracting(found -> found.finding().subject().sheet())
        .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(each -> 3 * each).toList());
    assertThat(report.verifiedCount()).isEqualTo(200);
    ForkJoinPool one = new ForkJoinPool(1);
    assertThat(one.submit(() -> CHECKER.check(sheets)).join()).isEqualTo(report);
    one.shutdown();
  }

  @Test
  void sheetsThatWereEvaluatedAreCheckedAlike() {
    List<GoalSheet> sheets = List.of(planned(goal(1, WRONG)), planned(goal(1, EXPLAINED)));
    Evaluator evaluator = Evaluator.of(EvaluationPolicy.niigata());

    assertThat(CHECKER.checkEvaluated(sheets.stream().map(evaluator::evaluate).toList()))
        .isEqualTo(CHECKER.check(sheets));
  }

  @Test
  void severitiesCanBeOverriddenByCode() {
    List<GoalSheet> sheets = List.of(planned(goal(1, WRONG), goal(1, met().withTarget(""))));
    CheckReport usual = CHECKER.check(sheets);
    CheckReport changed =
        CHECKER
            .withSeverity("parts_do_not_add_up", Severity.ERROR)
            .withSeverity("parts_do_not_add_up", Severity.INFO)
            .withSeverity("goal_number_repeated", Severity.WARNING)
            .check(sheets);

    assertThat(usual.findings())
        .extracting(CheckReport.Found::severity)
        .containsExactly(Severity.WARNING, Severity.ERROR, Severity.ERROR);
    assertThat(changed.findings())
        .extracting(found -> found.finding().rule().code(), CheckReport.Found::severity)
        .containsExactly(
            Tuple.tuple("parts_do_not_add_up", Severity.INFO),
            Tuple.tuple("goal_number_repeated", Severity.WARNING),
            Tuple.tuple("missing_target", Severity.ERROR));
    assertThat(changed.bySeverity())
        .isEqualTo(ImmutableMap.of(Severity.ERROR, 1, Severity.WARNING, 1, Severity.INFO, 1));
    assertThat(changed.hasAtLeast(Severity.ERROR)).isTrue();
    assertThat(usual.count()).isEqualTo(3);
  }

  @Test
  void aCodeThatNoFindingHasIsRefused() {
    assertThatThrownBy(() -> CHECKER.withSeverity("no_such_code", Severity.INFO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such finding: no_such_code");
  }

  @Test
  void thereIsAFindingOfASeverityOrAMoreSeriousOne() {
    CheckReport report = CHECKER.check(List.of(planned(goal(1, WRONG))));

    assertThat(report.hasAtLeast(Severity.ERROR)).isFalse();
    assertThat(report.hasAtLeast(Severity.WARNING)).isTrue();
    assertThat(report.hasAtLeast(Severity.INFO)).isTrue();
  }

  @Test
  void theFirstInTheOrderOfTheFormAreStoredAndAllAreCounted() {
    GoalSheet sheet =
        planned(
            goal(1, WRONG, EXPLAINED),
            goal(2, WRONG.withTarget(""), EXPLAINED),
            goal(3, WRONG, EXPLAINED));
    CheckReport report = CHECKER.withLimit(2).check(ImmutableList.of(sheet, sheet));

    assertThat(report.findings())
        .extracting(found -> found.finding().subject())
        .containsExactly(
            Subject.of(0, 0, 0, FormField.STATUS), Subject.of(0, 1, 0, FormField.TARGET));
    assertThat(report.verified())
        .extracting(Verified::subject)
        .containsExactly(
            Subject.of(0, 0, 1, FormField.STATUS), Subject.of(0, 1, 1, FormField.STATUS));
    assertThat(report.count()).isEqualTo(9);
    assertThat(report.verifiedCount()).isEqualTo(6);
    assertThat(report.byCode())
        .isEqualTo(
            ImmutableMap.of(
                "missing_target", 2, "parts_do_not_add_up", 6, "organization_repeated", 1));
    assertThat(CHECKER.withLimit(0).check(List.of(sheet)).findings()).isEmpty();
    assertThatThrownBy(() -> CHECKER.withLimit(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void subjectsOfNothingAreRefused() {
    assertThatThrownBy(
            () ->
                new Subject(
                    0, Optional.empty(), Optional.of(0), FormField.TARGET, Optional.empty()))
        .hasMessage("an indicator needs a goal");
    assertThatThrownBy(() -> Subject.of(0, 0, 0, FormField.ACTUAL))
        .hasMessage("a year goes with an actual: ACTUAL");
  }

  @Test
  void codesAreSnakeCase() {
    Rule rule = CellFinding.UnitMismatch.RULE;

    assertThatThrownBy(
            () -> new Rule("Unit-mismatch", rule.severity(), rule.what(), rule.why(), rule.mend()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
