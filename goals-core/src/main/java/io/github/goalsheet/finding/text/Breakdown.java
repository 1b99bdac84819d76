package io.github.goalsheet.finding.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Parts that a text lists, and what they come to. Immutable and thread-safe.
 *
 * @param operation how they are put together
 * @param parts the parts; for a formula, its numbers in their order
 * @param expression the parts as the text has them, for people: {@code 14人×5回}
 * @param outcome what they come to, exactly; a mean that does not end is cut after 34 digits
 * @param unit the unit of the outcome, or empty
 */
public record Breakdown(
    Operation operation,
    ImmutableList<Part> parts,
    String expression,
    BigDecimal outcome,
    Optional<String> unit) {
  public Breakdown {
    requireNonNull(operation, "operation");
    requireNonNull(parts, "parts");
    requireNonNull(expression, "expression");
    requireNonNull(outcome, "outcome");
    requireNonNull(unit, "unit");
  }

  /** The parts added up. */
  static Breakdown sum(ImmutableList<Part> parts, Optional<String> unit) {
    return new Breakdown(Operation.SUM, parts, list(parts), total(parts), unit);
  }

  /** The mean of the parts. */
  static Breakdown mean(ImmutableList<Part> parts, Optional<String> unit) {
    BigDecimal mean = total(parts).divide(BigDecimal.valueOf(parts.size()), MathContext.DECIMAL128);
    return new Breakdown(Operation.MEAN, parts, list(parts), mean, unit);
  }

  private static BigDecimal total(ImmutableList<Part> parts) {
    return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String list(ImmutableList<Part> parts) {
    return String.join("、", parts.stream().map(Part::toString).toList());
  }
}
