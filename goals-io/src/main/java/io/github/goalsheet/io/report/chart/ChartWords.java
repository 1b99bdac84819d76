package io.github.goalsheet.io.report.chart;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
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
  private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_UP);

  public ChartWords {
    requireNonNull(year, "year");
    requireNonNull(actual, "actual");
    requireNonNull(target, "target");
    requireNonNull(result, "result");
    requireNonNull(about, "about");
    requireNonNull(multipliers, "multipliers");
  }

  /** The figure for a column that holds so many half-width units: as written if it fits. */
  String figure(Column.Figure figure, int units) {
    String text = figure.text().strip();
    if (TextWidth.of(text) <= units) {
      return text;
    }
    String plain = figure.value().toPlainString();
    return plain.length() <= units ? plain : rounded(figure.value());
  }

  /**
   * A number of three digits with the name of its power of ten, said to be one if it is rounded.
   */
  private String rounded(BigDecimal value) {
    BigDecimal shown = value.round(SHOWN);
    int digits = shown.precision() - shown.scale();
    Map.Entry<Integer, String> multiplier = multipliers.floorEntry(digits - 1);
    String text =
        multiplier == null
            ? plain(shown)
            : plain(shown.movePointLeft(multiplier.getKey())) + multiplier.getValue();
    return shown.compareTo(value) == 0 ? text : about.formatted(text);
  }

  /** A number for the axis: exact, with the name of its power of ten where that is shorter. */
  String exact(BigDecimal value) {
    String plain = plain(value);
    int digits = value.precision() - value.scale();
    Map.Entry<Integer, String> multiplier = multipliers.floorEntry(digits - 1);
    String named =
        multiplier == null
            ? plain
            : plain(value.movePointLeft(multiplier.getKey())) + multiplier.getValue();
    return TextWidth.of(named) < TextWidth.of(plain) ? named : plain;
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
