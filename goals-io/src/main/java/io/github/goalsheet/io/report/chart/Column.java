package io.github.goalsheet.io.report.chart;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * One column of a chart. Immutable and thread-safe.
 *
 * @param year what the year is called
 * @param kind what the cell is called, for example 実績
 * @param content what the cell holds
 * @param result whether it is the result of the sheet's year
 */
record Column(String year, String kind, Content content, boolean result) {
  Column {
    requireNonNull(year, "year");
    requireNonNull(kind, "kind");
    requireNonNull(content, "content");
  }

  /** What a cell holds. */
  sealed interface Content {}

  /**
   * A figure.
   *
   * @param value the figure, in the unit that the columns share
   * @param text the words of its cell
   */
  record Figure(BigDecimal value, String text) implements Content {}

  /**
   * Words, or a figure that does not compare with the others.
   *
   * @param text the words of its cell
   */
  record Words(String text) implements Content {}

  /** Nothing. */
  record Blank() implements Content {}
}
