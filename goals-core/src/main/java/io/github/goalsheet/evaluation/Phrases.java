package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Numbers;
import io.github.goalsheet.message.Spacing;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Numbers, comparators and ranges as sentences say them. */
final class Phrases {
  private Phrases() {}

  /** {@code 17,756 人}, {@code 95.4%}. */
  static String number(BigDecimal number, Optional<String> unit) {
    return Numbers.text(number, unit);
  }

  /** A number of a policy in the fewest digits: {@code 80%} for 80.0. */
  static String line(BigDecimal number, Optional<String> unit) {
    return number(Decimals.plain(number), unit);
  }

  /** A number with a comparator: {@code 85.0% 以上}, {@code at least 85.0%}. */
  static String bound(String number, Comparison comparison, Language language) {
    return switch (language) {
      case JA -> Spacing.join(number, ja(comparison));
      case EN -> en(comparison) + " " + number;
    };
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
   * What leads to a grade: {@code 80% 以上 100% 未満}.
   *
   * @param grade a grade that has a lower bound unless {@code better} is present
   * @param better the next better grade, or empty for the best
   * @param shown how a bound is written
   */
  static String range(
      Grade grade, Optional<Grade> better, Language language, Function<BigDecimal, String> shown) {
    String from =
        grade
            .from()
            .map(
                f ->
                    bound(
                        shown.apply(f),
                        grade.fromIncluded() ? Comparison.AT_LEAST : Comparison.MORE_THAN,
                        language))
            .orElse("");
    String to =
        better
            .map(
                b ->
                    bound(
                        shown.apply(b.from().orElseThrow()),
                        b.fromIncluded() ? Comparison.LESS_THAN : Comparison.AT_MOST,
                        language))
            .orElse("");
    String and = language == Language.EN && !from.isEmpty() && !to.isEmpty() ? " and " : "";
    return language == Language.JA ? Spacing.join(from, to) : from + and + to;
  }

  /** The end of a sentence: {@code のため『達成』}. */
  static String soJa(Grade grade) {
    return "ため『" + grade + "』";
  }
}
