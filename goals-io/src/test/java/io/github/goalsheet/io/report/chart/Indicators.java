package io.github.goalsheet.io.report.chart;

import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;

/** Indicators of fiscal 2022 for the tests of charts. */
final class Indicators {
  static final FiscalYear YEAR = FiscalYear.of(2022);

  static final ChartWords WORDS =
      new ChartWords(
          FiscalYear::toShortText,
          "実績",
          "目標",
          "結果",
          "約%s",
          ImmutableSortedMap.of(4, "万", 8, "億", 12, "兆"));

  private Indicators() {}

  /** An indicator with its target, its result and the actuals of the years before, oldest first. */
  static IndicatorEvaluation of(String label, String target, String result, String... actuals) {
    Indicator indicator = Indicator.of(label).withTarget(target).withResult(result);
    for (int i = 0; i < actuals.length; i++) {
      indicator = indicator.withActual(YEAR.plusYears(i - actuals.length), actuals[i]);
    }
    return new IndicatorEvaluation(
        indicator, Evaluator.of(EvaluationPolicy.niigata()).evaluate(indicator, YEAR));
  }

  static Series series(String label, String target, String result, String... actuals) {
    return new SeriesReader(of(label, target, result, actuals), EvaluationPolicy.niigata(), WORDS)
        .read(YEAR);
  }

  static Chart chart(String label, String target, String result, String... actuals) {
    return Chart.of(of(label, target, result, actuals), YEAR, EvaluationPolicy.niigata(), WORDS);
  }
}
