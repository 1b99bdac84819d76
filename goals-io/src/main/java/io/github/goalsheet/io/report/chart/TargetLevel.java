package io.github.goalsheet.io.report.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/** Where a target lies among the figures of a chart, in the unit that the columns share. */
sealed interface TargetLevel {
  /** Its ends. */
  ImmutableList<BigDecimal> ends();

  /**
   * A number.
   *
   * @param value the number
   */
  record Line(BigDecimal value) implements TargetLevel {
    @Override
    public ImmutableList<BigDecimal> ends() {
      return ImmutableList.of(value);
    }
  }

  /**
   * A band.
   *
   * @param low its lower end
   * @param high its upper end
   */
  record Range(BigDecimal low, BigDecimal high) implements TargetLevel {
    @Override
    public ImmutableList<BigDecimal> ends() {
      return ImmutableList.of(low, high);
    }
  }
}
