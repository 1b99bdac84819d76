package io.github.goalsheet.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.io.indicators.BulkEvaluation;
import io.github.goalsheet.io.indicators.EvaluationsCsvWriter;
import io.github.goalsheet.io.json.JsonEvaluationWriter;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.report.Report;
import io.github.goalsheet.io.text.EvaluationTextWriter;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evaluations that were made under another policy than the one that a writer was given. */
class MixedPoliciesTest {
  private static final EvaluationPolicy NIIGATA = EvaluationPolicy.niigata();
  private static final EvaluationPolicy UDA = BuiltInPolicies.find("uda").orElseThrow();
  private static final GoalSheet SHEET = sheet();
  private static final SheetEvaluation BY_NIIGATA = Evaluator.of(NIIGATA).evaluate(SHEET);
  private static final SheetEvaluation BY_UDA = Evaluator.of(UDA).evaluate(SHEET);

  private static GoalSheet sheet() {
    return GoalSheet.of(
        FiscalYear.of(2022),
        Organization.of("", "課"),
        Goal.of(1, "目標", Indicator.of("件数(件)").withTarget("10件以上").withResult("12件")));
  }

  @Test
  void anEvaluationKnowsItsPolicy() {
    assertThat(BY_UDA.policy()).isEqualTo(UDA);
    assertThat(BY_NIIGATA.policy()).isEqualTo(NIIGATA);
  }

  @Test
  void inJsonASheetOfAnotherPolicyNamesIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonEvaluationWriter writer = JsonEvaluationWriter.to(out, NIIGATA)) {
      writer.write(BY_NIIGATA);
      writer.write(BY_UDA);
    }

    JsonNode json = new JsonMapper().readTree(out.toString(UTF_8));
    assertThat(json.get("policy").stringValue()).isEqualTo("niigata");
    assertThat(json.at("/sheets/0").has("policy")).isFalse();
    assertThat(json.at("/sheets/0/goals/0/computed").stringValue()).isEqualTo("達成");
    assertThat(json.at("/sheets/1/policy").stringValue()).isEqualTo("uda");
    assertThat(json.at("/sheets/1/goals/0/computed").stringValue()).isEqualTo("A");
    assertThat(json.at("/summary/grades").toString())
        .isEqualTo("{\"達成\":1,\"一部未達成\":0,\"未達成\":0,\"A\":1}");
  }

  @Test
  void countsAreByTheNamesOfGrades() {
    Summary.Counter counter = new Summary.Counter(NIIGATA);
    counter.add(BY_UDA);
    counter.add(BY_NIIGATA);
    counter.add(BY_UDA);

    assertThat(counter.summary().grades())
        .containsEntry("達成", 1L)
        .containsEntry("未達成", 0L)
        .containsEntry("A", 2L)
        .hasSize(4);
    assertThat(counter.summary().ungraded()).isZero();
  }

  @Test
  void csvThatHasNoColumnForItRefuses() throws IOException {
    try (EvaluationsCsvWriter writer =
        EvaluationsCsvWriter.to(new ByteArrayOutputStream(), CsvOptions.DEFAULT, 3, Language.JA)) {
      writer.write(BY_UDA);
      assertThatThrownBy(() -> writer.write(BY_NIIGATA))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("evaluated under another policy: niigata");
      BulkEvaluation bulk =
          BulkEvaluation.of(
              ByteSource.empty(), "in", ReadOptions.DEFAULT, Evaluator.of(NIIGATA), notice -> {});
      assertThatThrownBy(() -> bulk.write(writer)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void textAndReportRefuse() {
    EvaluationTextWriter text =
        new EvaluationTextWriter(new ByteArrayOutputStream(), NIIGATA, Language.JA, c -> 1);
    assertThatThrownBy(() -> text.write(BY_UDA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("evaluated under another policy: uda");

    ReadSheet read = Report.ofSheets(UDA, ImmutableList.of(SHEET)).checked().sheets().get(0);
    CheckResult checked = CheckResult.of(Checker.of(NIIGATA), ImmutableList.of(read));
    assertThatThrownBy(() -> new Report(NIIGATA, ImmutableList.of(BY_UDA), checked))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("evaluated under another policy: uda");
    assertThat(new Report(NIIGATA, ImmutableList.of(BY_NIIGATA), checked).sheets()).hasSize(1);
  }
}
