package io.github.goalsheet.io.report.chart;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.model.FiscalYear;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of a language that charts are labelled with. Immutable and thread-safe.
 *
 * @param year what a year is called
 * @param actual what the figure of an earlier year is called
 * @param target what a target is called
 * @param result what a result is called
 * @param about the pattern of a rounded number, with {@code %s} for the number
 * @param multipliers names of powers of ten, by exponent, for example 万 for 4
 */
public record ChartWords(
    Function<FiscalYear, String> year,
    String actual,
    String target,
    String result,
    String about,
    ImmutableSortedMap<Integer, String> multipliers) {
  private static final int SHORT = 7;
  private static final MathContext ROUNDED = new MathContext(3, RoundingMode.HALF_UP);

  public ChartWords {
    requireNonNull(year, "year");
    requireNonNull(actual, "actual");
    requireNonNull(target, "target");
    requireNonNull(result, "result");
    requireNonNull(about, "about");
    requireNonNull(multipliers, "multipliers");
  }

  /**
   * A figure for a column that holds so many half-width units: as written if it fits, else the
   * number alone if it is short, else rounded to three digits and said to be so.
   */
  String figure(Column.Figure figure, int units) {
    String text = Wording.strip(figure.text());
    if (TextWidth.of(text) <= units) {
      return text;
    }
    String exact = exact(figure.value());
    return TextWidth.of(exact) <= SHORT
        ? exact
        : about.formatted(named(figure.value().round(ROUNDED)));
  }

  /** A number for the axis: exact, with the name of its power of ten where that is shorter. */
  String exact(BigDecimal value) {
    String plain = plain(value);
    String named = named(value);
    return TextWidth.of(named) < TextWidth.of(plain) ? named : plain;
  }

  /** A number with the name of its power of ten, if that has one. */
  private String named(BigDecimal value) {
    Map.Entry<Integer, String> multiplier =
        multipliers.floorEntry(value.precision() - value.scale() - 1);
    return multiplier == null
        ? plain(value)
        : plain(value.movePointLeft(multiplier.getKey())) + multiplier.getValue();
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
