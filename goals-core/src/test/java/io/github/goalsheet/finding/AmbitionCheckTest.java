package io.github.goalsheet.finding;

import static io.github.goalsheet.finding.Build.R4;
import static io.github.goalsheet.finding.Build.findings;
import static io.github.goalsheet.finding.Build.goal;
import static io.github.goalsheet.finding.Build.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.Directions;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.SecondFigure;
import io.github.goalsheet.evaluation.TargetRules;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmbitionCheckTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "人数(人), 155, 134, 173, 120, true",
        "人数(人), 81, 95, 104, 60, true",
        "人数(人), 155, 134, 173, 134, false",
        "人数(人), 155, 134, 173, 133.9, true",
        "人数(人), 155, 134, 173, 150, false",
        "人数(人), -, -, 173, 150, true",
        "人数(人), -, 多数, 評価不能, 150, false",
        "人数(人), 155, 134, 173, 120以上, true",
        "人数(人), 155, 134, 173, 120超, true",
        "苦情(件), 9, 7, 6, 10以下, true",
        "苦情(件), 9, 7, 6, 9以下, false",
        "苦情(件), 9, 7, 6, 5以下, false",
        "人数(人), 155, 134, 173, 約120, true",
        "人数(人), 155, 134, 173, 約120以下, false",
        "割合(%), 80, 82, 69, 50~60, true",
        "割合(%), 80, 82, 69, 60~70, false",
        "割合(%), 80, 82, 69, 前年度以上, false",
        "取り組み, 1, 2, 3, 実施, false",
        "誤り(件), 3件, 1件, 2件, 0件, false",
        "金額(千円), 3000, 4000, 5000, 2百万円, true",
        "金額(千円), 3000, 4000, 5000, 2千万円, false",
        "距離, 3km, 4km, 5km, 2000m, true",
        "距離, 3km, 4km, 5kg, 2000m, false",
        "時間, 2時間, 2時間, 2時間, 100分以上, true",
        "時間, 100分, 100分, 100分, 1時間以上, true",
        "時間, 1時間, 1時間, 1時間, 100分以下, true",
        "時間, 2時間, 2時間, 2時間, 120分以上, false",
        "社数, 3社(9社), 3社(9社), 3社(9社), 5社, false",
        "回数(回), 3回/月, 3回/月, 3回/月, 2回, false",
        "回数(回), 3回/月, 3回/月, 3回/月, 2回/月, true",
      })
  void targetsEasierThanEveryEarlierActualAreReported(
      String label, String r1, String r2, String r3, String target, boolean reported) {
    Indicator indicator =
        Indicator.of(label)
            .withActual(R4.plusYears(-3), r1 == null ? "-" : r1)
            .withActual(R4.plusYears(-2), r2 == null ? "-" : r2)
            .withActual(R4.plusYears(-1), r3)
            .withTarget(target);

    assertThat(findings(planned(goal(1, indicator))).toList()).hasSize(reported ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "3社(9社), 4社(7社), true",
    "3社(9社), 2社(10社), false",
    "3社(9社), 5社, true",
    "9社(3社), 5社, false",
    "3社(9人), 2社, true",
  })
  void theFiguresThatCountAreCompared(String actual, String target, boolean reported) {
    EvaluationPolicy policy =
        EvaluationPolicy.of("second", EvaluationPolicy.niigata().scale())
            .with(TargetRules.DEFAULT.withSecondFigure(SecondFigure.COUNTS));
    Indicator indicator =
        Indicator.of("社数").withActual(R4.plusYears(-1), actual).withTarget(target);

    assertThat(Checker.of(policy).check(List.of(planned(goal(1, indicator)))).findings())
        .hasSize(reported ? 1 : 0);
  }

  @Test
  void theSentenceNamesTheActualsAndTheDirection() {
    Indicator up =
        Indicator.of("人数(人)")
            .withActual(R4.plusYears(-2), "-")
            .withActual(R4.plusYears(-1), "1,040")
            .withTarget("60");
    Indicator down = Indicator.of("苦情(件)").withActual(R4.plusYears(-1), "6").withTarget("10以下");

    assertThat(findings(planned(goal(1, up, down))))
        .extracting(finding -> finding.message().ja() + finding.message().en())
        .containsExactly(
            "目標「60」は、過去の実績（R3 1,040）のどれよりも低くなっています。"
                + "The target of 60 is lower than every earlier actual (R3 1,040).",
            "目標「10以下」は、過去の実績（R3 6）のどれよりも高くなっています。"
                + "The target of 10以下 is higher than every earlier actual (R3 6).");
  }

  @Test
  void actualsOfTheSheetsYearAndLaterDoNotCount() {
    Indicator indicator = Indicator.of("人数(人)").withActual(R4, "100").withTarget("60");

    assertThat(findings(planned(goal(1, indicator))).map(f -> f.rule().code()))
        .containsExactly("actual_years_do_not_fit");
  }

  @Test
  void withoutADirectionNothingIsEasier() {
    Indicator indicator =
        Indicator.of("人数(人)").withActual(R4.plusYears(-1), "100").withTarget("60");
    EvaluationPolicy policy =
        EvaluationPolicy.of("open", EvaluationPolicy.niigata().scale())
            .with(Directions.DEFAULT.withAssumed(Optional.empty()));

    assertThat(Checker.of(policy).check(List.of(planned(goal(1, indicator)))).findings()).isEmpty();
    assertThat(policy.directionOf(indicator, FiscalYear.of(2022))).isEmpty();
    assertThat(policy.directionOf(indicator.withTarget("60以下"), FiscalYear.of(2022)))
        .contains(Direction.DOWN);
  }
}
