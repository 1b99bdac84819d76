package io.github.goalsheet.cell;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a cell says beside its number. Immutable and thread-safe. None of it enters the number.
 *
 * @param second a second figure in brackets, as in {@code 67 (1248人)}
 * @param fraction numerator and denominator, as in {@code 60.0% (12/20)}
 * @param qualifier a year, deadline or note, as in {@code 11.5万人(29年度)}, without its brackets;
 *     several are joined by 、
 * @param cumulative whether the cell calls its number cumulative (累計, 延べ)
 */
public record Details(
    Optional<Amount> second,
    Optional<Fraction> fraction,
    Optional<String> qualifier,
    boolean cumulative) {
  /** Nothing beside the number. */
  public static final Details NONE =
      new Details(Optional.empty(), Optional.empty(), Optional.empty(), false);

  public Details {
    requireNonNull(second, "second");
    requireNonNull(fraction, "fraction");
    requireNonNull(qualifier, "qualifier");
  }
}
