package io.github.goalsheet.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.SecondFigure;
import io.github.goalsheet.evaluation.TargetRules;
import io.github.goalsheet.io.report.chart.Mark.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures stand beside each other in one unit, or not at all. */
class SharedUnitTest {
  /** The result as it is drawn beside the target, or its words. */
  private static String drawn(String label, String target, String result) {
    Column.Content content = Indicators.series(label, target, result).columns().get(0).content();
    return content instanceof Column.Figure figure
        ? figure.value().stripTrailingZeros().toPlainString()
        : content.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the same unit          | 数(件)   | 5件      | 7件      | 7",
        "no unit at all         | 数       | 5        | 7        | 7",
        "the unit of the label  | 数(件)   | 5        | 7件      | 7",
        "tens of thousands      | 人数     | 50,000人 | 7万人    | 70000",
        "tenths are percent     | 割合     | 80%      | 9割      | 90",
        "thousands of yen       | 額       | 1億円    | 50,000千円 | 50000000",
        "no end in hours        | 時間     | 100分    | 2時間    | 120",
        "an end in hours        | 時間     | 90分     | 2時間    | 2",
        "the label is finer     | 時間(分) | 100      | 2時間    | 120",
        "percent beside people  | 割合     | 80%      | 7人      | 7",
        "words                  | 数       | 5        | 実施     | words",
        "nothing                | 数       | 5        | -        | blank",
      })
  void theResultIsBroughtIntoTheUnitThatItStatesItself(
      String what, String label, String target, String result, String value) {
    assertThat(drawn(label, target, result)).as(what).isEqualTo(value);
  }

  @Test
  void whatDoesNotConvertIntoTheResultsUnitIsLeftAsWords() {
    Series series = Indicators.series("", "80%", "7人", "6人", "70%", "5");

    assertThat(series.aim()).isEmpty();
    assertThat(series.aimText()).isEqualTo("80%");
    assertThat(series.columns())
        .extracting(column -> column.content().getClass().getSimpleName())
        .containsExactly("Figure", "Words", "Figure", "Figure");
  }

  @Test
  void figuresPerMonthAreNoFiguresPerYear() {
    Series series = Indicators.series("", "36回/年", "3回/月", "2回/月");

    assertThat(series.aim()).isEmpty();
    assertThat(series.columns())
        .extracting(column -> column.content().getClass().getSimpleName())
        .containsExactly("Figure", "Figure");
  }

  @Test
  void aPolicyMayCountTheSecondFigure() {
    EvaluationPolicy second =
        EvaluationPolicy.of(EvaluationPolicy.niigata().name(), EvaluationPolicy.niigata().scale())
            .with(TargetRules.DEFAULT.withSecondFigure(SecondFigure.COUNTS));
    Series series =
        new SeriesReader(Indicators.of("", "2社 (5社)", "3社 (7社)"), second, Indicators.WORDS)
            .read(Indicators.YEAR);

    assertThat(series.values())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("7"), new BigDecimal("5"));
  }

  @Test
  void aBandIsDrawnOnlyWhereBothItsEndsConvert() {
    List<Mark> marks = Indicators.chart("", "70~80%", "75%").marks();

    assertThat(marks).filteredOn(mark -> mark.role() == Role.AIM).hasSize(1);
    assertThat(Indicators.series("", "70~80%", "7人").aim()).isEmpty();
  }
}
