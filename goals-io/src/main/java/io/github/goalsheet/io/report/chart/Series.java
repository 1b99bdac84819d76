package io.github.goalsheet.io.report.chart;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a chart shows of one indicator. Immutable and thread-safe.
 *
 * @param columns the earlier years, oldest first, then the result
 * @param aim where the target lies, or empty if it is no number
 * @param aimText the words of the target; empty if there is none
 */
record Series(ImmutableList<Column> columns, Optional<TargetLevel> aim, String aimText) {
  Series {
    requireNonNull(columns, "columns");
    requireNonNull(aim, "aim");
    requireNonNull(aimText, "aimText");
  }

  /** All figures, with the ends of the target. */
  ImmutableList<BigDecimal> values() {
    Stream<BigDecimal> figures =
        columns.stream()
            .map(Column::content)
            .filter(Column.Figure.class::isInstance)
            .map(content -> ((Column.Figure) content).value());
    return Stream.concat(figures, aim.stream().flatMap(a -> a.ends().stream()))
        .collect(ImmutableList.toImmutableList());
  }
}
