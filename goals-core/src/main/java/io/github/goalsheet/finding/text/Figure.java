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
    RESULT("result"),
    /** The bracketed second figure of the result cell: {@code 52 (804人)}. */
    SECOND_RESULT("secondResult"),
    /** The target cell. */
    TARGET("target"),
    /** The text that lists the parts. */
    TEXT("text");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /**
     * The stable name in JSON and CSV.
     *
     * @return for example {@code secondResult}
     */
    public String code() {
      return code;
    }
  }

  public Figure {
    requireNonNull(kind, "kind");
    requireNonNull(value, "value");
    requireNonNull(unit, "unit");
  }
}
