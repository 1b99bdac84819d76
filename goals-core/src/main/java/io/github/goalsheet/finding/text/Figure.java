package io.github.goalsheet.finding.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that a breakdown explains. Immutable and thread-safe.
 *
 * @param kind which figure
 * @param value its number
 * @param unit its unit, or empty
 */
public record Figure(Kind kind, BigDecimal value, Optional<String> unit) {
  /** Where a figure stands. */
  public enum Kind {
    /** The result cell. */
    RESULT,
    /** The bracketed second figure of the result cell: {@code 52 (804人)}. */
    SECOND_RESULT,
    /** The target cell. */
    TARGET,
    /** The text that lists the parts. */
    TEXT
  }

  public Figure {
    requireNonNull(kind, "kind");
    requireNonNull(value, "value");
    requireNonNull(unit, "unit");
  }
}
