package io.github.goalsheet.io.report.chart;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.IndicatorEvaluation;
import io.github.goalsheet.model.FiscalYear;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The chart of one indicator. Immutable and thread-safe.
 *
 * @param form what kind of chart it is
 * @param width its width
 * @param height its height
 * @param start where the axis starts; empty if there is no axis
 * @param marks what it draws, from the back to the front
 */
public record Chart(
    Form form, double width, double height, Optional<String> start, ImmutableList<Mark> marks) {
  /** What kind of chart it is. */
  public enum Form {
    /** Bars that start at zero. */
    BARS,
    /** Dots over an axis that does not start at zero. */
    DOTS,
    /** Words, since there is no figure. */
    WORDS
  }

  private static final BigDecimal LEAST_VISIBLE = new BigDecimal("0.1");

  public Chart {
    requireNonNull(form, "form");
    requireNonNull(start, "start");
    requireNonNull(marks, "marks");
  }

  /**
   * Draws the chart of an indicator.
   *
   * @param evaluation the indicator
   * @param year the year of its result
   * @param policy the policy that says which figure of a cell counts
   * @param words the words to label it with
   * @return the chart
   */
  public static Chart of(
      IndicatorEvaluation evaluation, FiscalYear year, EvaluationPolicy policy, ChartWords words) {
    return of(new SeriesReader(evaluation, policy, words).read(year), words);
  }

  static Chart of(Series series, ChartWords words) {
    return switch (form(series.values())) {
      case BARS -> FigureLayout.bars(series, words);
      case DOTS -> FigureLayout.dots(series, words);
      case WORDS -> new WordLayout(series, words).draw();
    };
  }

  /**
   * Bars wherever they can show a difference; dots where all figures lie within a tenth of the
   * largest, so that bars would look alike.
   */
  private static Form form(List<BigDecimal> values) {
    if (values.isEmpty()) {
      return Form.WORDS;
    }
    BigDecimal min = Collections.min(values);
    BigDecimal max = Collections.max(values);
    BigDecimal span = max.subtract(min);
    boolean alike =
        min.signum() > 0 && span.signum() > 0 && span.compareTo(max.multiply(LEAST_VISIBLE)) < 0;
    return alike ? Form.DOTS : Form.BARS;
  }
}
