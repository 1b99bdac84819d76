package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.message.Language;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Numbers, comparators and rate ranges as sentences say them. */
final class Phrases {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MAX_DECIMALS = 6;

  private Phrases() {}

  /** {@code 17,756 人}, {@code 95.4%}: in plain digits, grouped by three, decimals as written. */
  static String number(BigDecimal number, Optional<String> unit) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    int first = number.signum() < 0 ? 1 : 0;
    for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
      text.insert(i, ',');
    }
    return unit.map(u -> text + (u.equals("%") ? u : " " + u)).orElseGet(text::toString);
  }

  /** The aim with its comparator: {@code 85.0% 以上}, {@code at least 85.0%}. */
  static String aim(Figures figures, Language language) {
    String number = number(figures.aim(), figures.unit());
    return switch (language) {
      case JA -> number + gap(figures.unit()) + ja(figures.comparison());
      case EN -> en(figures.comparison()) + " " + number;
    };
  }

  private static String gap(Optional<String> unit) {
    return unit.isPresent() && !unit.get().equals("%") ? "" : " ";
  }

  private static String ja(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> "以上";
      case MORE_THAN -> "超";
      case AT_MOST -> "以下";
      case LESS_THAN -> "未満";
    };
  }

  private static String en(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> "at least";
      case MORE_THAN -> "more than";
      case AT_MOST -> "at most";
      case LESS_THAN -> "less than";
    };
  }

  /**
   * The rate in percent with one decimal; with as many more as it takes to show on which side of
   * 100 % it lies, so that a miss never reads as 100.0%.
   */
  static String rate(Rate rate) {
    int decimals = 1;
    while (decimals < MAX_DECIMALS
        && rate.compareTo(BigDecimal.ONE) != 0
        && rate.toPercent(decimals).compareTo(HUNDRED) == 0) {
      decimals++;
    }
    return number(rate.toPercent(decimals), Optional.of("%"));
  }

  /**
   * The rates of a grade: {@code 80% 以上 100% 未満}. Empty if the grade has neither bound.
   *
   * @param shown how a bound is shown
   */
  static String range(
      Grade grade, Optional<Grade> better, Language language, Function<BigDecimal, String> shown) {
    String from = grade.from().map(f -> bound(shown.apply(f), lower(grade), language)).orElse("");
    String to =
        better.map(b -> bound(shown.apply(b.from().orElseThrow()), upper(b), language)).orElse("");
    String and = language == Language.EN && !from.isEmpty() && !to.isEmpty() ? " and " : " ";
    return (from + and + to).strip();
  }

  private static Comparison lower(Grade grade) {
    return grade.fromIncluded() ? Comparison.AT_LEAST : Comparison.MORE_THAN;
  }

  private static Comparison upper(Grade better) {
    return better.fromIncluded() ? Comparison.LESS_THAN : Comparison.AT_MOST;
  }

  /** A bound of a grade: {@code 80%}. */
  static String percent(BigDecimal rate) {
    return number(Decimals.plain(rate.movePointRight(2)), Optional.of("%"));
  }

  private static String bound(String text, Comparison comparison, Language language) {
    return switch (language) {
      case JA -> text + " " + ja(comparison);
      case EN -> en(comparison) + " " + text;
    };
  }
}
