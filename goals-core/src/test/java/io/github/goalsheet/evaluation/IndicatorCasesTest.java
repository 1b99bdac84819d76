package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.testing.SamplePolicies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One indicator a line: what each policy makes of it. */
class IndicatorCasesTest {
  private static final FiscalYear R4 = FiscalYear.of(2022);
  private static final String LEFT_OUT = "left out";

  @ParameterizedTest(name = "{0}: {1} {5} → {6} ({10})")
  @CsvFileSource(resources = "indicator-cases.tsv", delimiter = '\t', emptyValue = "")
  void eachIndicatorIsRatedAsListed(ArgumentsAccessor row) {
    Indicator indicator = Indicator.of(text(row, 1));
    for (int column = 2; column <= 4; column++) {
      if (!text(row, column).isEmpty()) {
        indicator = indicator.withActual(FiscalYear.of(2017 + column), text(row, column));
      }
    }
    indicator = indicator.withTarget(text(row, 5)).withResult(text(row, 6));
    Evaluator evaluator = Evaluator.of(SamplePolicies.named(text(row, 0)));

    Assessment assessment = evaluator.evaluate(indicator, R4);

    assertThat(outcome(assessment)).isEqualTo(text(row, 7));
    assertThat(assessment.rate().map(Rate::toString).orElse("")).isEqualTo(text(row, 8));
    assertThat(assessment.reason().code()).isEqualTo(text(row, 9));
  }

  private static String text(ArgumentsAccessor row, int column) {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  private static String outcome(Assessment assessment) {
    return assessment instanceof Assessment.LeftOut
        ? LEFT_OUT
        : assessment.grade().map(Grade::name).orElse("");
  }
}
