package io.github.goalsheet.evaluation;

import io.github.goalsheet.message.Language;
import java.util.Optional;

/** Achievement rates as sentences say them: what the percentage is a percentage of. */
final class Measures {
  private Measures() {}

  /** Follows the target: 「…4.75 点の 98.9% 」. */
  static String ja(Figures figures, Rate rate) {
    return switch (figures.method()) {
      case RATIO -> "の " + Phrases.rate(rate) + " ";
      case DIFFERENCE -> "との差が " + difference(figures, rate) + " ";
      case FROM_BASELINE -> "に対し、基準値 " + baseline(figures) + " からの達成率が " + Phrases.rate(rate) + " ";
      case INVERSE_RATIO, MIRRORED_RATIO, COMPLEMENT, STEP -> "に対し達成率が " + Phrases.rate(rate) + " ";
    };
  }

  /** Holds the target: "98.9% of the target of 4.75 点". */
  static String en(Figures figures, Rate rate, String target) {
    return switch (figures.method()) {
      case RATIO -> Phrases.rate(rate) + " of the target of " + target;
      case DIFFERENCE -> difference(figures, rate) + " off the target of " + target;
      case FROM_BASELINE ->
          "%s of the way from the baseline %s to the target of %s"
              .formatted(Phrases.rate(rate), baseline(figures), target);
      case INVERSE_RATIO, MIRRORED_RATIO, COMPLEMENT, STEP ->
          "an achievement of " + Phrases.rate(rate) + " against the target of " + target;
    };
  }

  /** The rates of a grade, or the differences: {@code -5 点 以上 0 点 未満}. */
  static String range(Figures figures, Grade grade, Optional<Grade> better, Language language) {
    return figures.method() == RateMethod.DIFFERENCE
        ? Phrases.range(grade, better, language, n -> Phrases.number(n, figures.unit()))
        : Phrases.range(grade, better, language, Phrases::percent);
  }

  static String bracketJa(Figures figures, Rate rate) {
    return rate.isUnbounded() || figures.method() == RateMethod.DIFFERENCE
        ? ""
        : "（達成率 " + Phrases.rate(rate) + "）";
  }

  static String bracketEn(Figures figures, Rate rate) {
    return rate.isUnbounded() || figures.method() == RateMethod.DIFFERENCE
        ? ""
        : " (" + Phrases.rate(rate) + ")";
  }

  private static String difference(Figures figures, Rate rate) {
    return Phrases.number(Decimals.plain(rate.toPercent(1).movePointLeft(2)), figures.unit());
  }

  private static String baseline(Figures figures) {
    return Phrases.number(figures.baseline().orElseThrow(), Optional.empty());
  }
}
