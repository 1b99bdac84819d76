package io.github.goalsheet.evaluation;

import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Spacing;
import java.math.BigDecimal;
import java.util.Optional;

/** The target of a comparison as sentences say it, with where it comes from. */
final class Origins {
  private Origins() {}

  /** The target as what a result meets. */
  static String met(Figures figures, Language language) {
    return language == Language.JA ? ja(figures) : en(figures);
  }

  /** The target as what a result falls short of: of a band, the end that it lies beyond. */
  static String missed(Figures figures, Language language) {
    if (figures.origin() != Figures.Origin.BOTH_ENDS) {
      return met(figures, language);
    }
    String plain = Phrases.number(figures.aim(), figures.unit());
    return language == Language.JA
        ? Spacing.join(bandJa(figures), "の範囲の" + endJa(figures), plain)
        : "%s, the %s end of %s".formatted(plain, endEn(figures), bandEn(figures));
  }

  private static String ja(Figures figures) {
    String plain = Phrases.number(figures.aim(), figures.unit());
    String bounded = Phrases.bound(plain, figures.comparison(), Language.JA);
    String better = figures.comparison().isUpward() ? "高い" : "低い";
    return switch (figures.origin()) {
      case STATED -> bounded;
      case DEFAULT_DIRECTION -> plain + (figures.comparison().isUpward() ? "" : "（低いほどよいとみなす）");
      case LABEL_DIRECTION -> plain + "（項目名から" + better + "ほどよいと判断）";
      case BASELINE_DIRECTION -> plain + "（基準値と比べて" + better + "ほどよいと判断）";
      case NEAR_END ->
          Spacing.join(bandJa(figures), "の" + endJa(figures), plain)
              + "（この規則では"
              + endJa(figures)
              + "だけを基準とする）";
      case BOTH_ENDS -> Spacing.join(bandJa(figures), "の範囲");
      case ABOUT -> Spacing.join(plain, "程度") + "（" + limit(figures, Language.JA) + "）";
      case RELATIVE -> bounded + "（過去の実績から）";
      case PRORATED -> bounded + "（計画期間の経過分）";
    };
  }

  private static String en(Figures figures) {
    String plain = Phrases.number(figures.aim(), figures.unit());
    String bounded = Phrases.bound(plain, figures.comparison(), Language.EN);
    String better = figures.comparison().isUpward() ? "higher" : "lower";
    return switch (figures.origin()) {
      case STATED -> bounded;
      case DEFAULT_DIRECTION ->
          plain + (figures.comparison().isUpward() ? "" : " (lower taken as better)");
      case LABEL_DIRECTION -> plain + " (" + better + " is better, by its label)";
      case BASELINE_DIRECTION -> plain + " (" + better + " is better, seen from the baseline)";
      case NEAR_END ->
          plain
              + " (of "
              + bandEn(figures)
              + ", this policy counts the "
              + endEn(figures)
              + " end alone)";
      case BOTH_ENDS -> bandEn(figures);
      case ABOUT -> "about " + plain + " (" + limit(figures, Language.EN) + ")";
      case RELATIVE -> bounded + " (from earlier actuals)";
      case PRORATED -> bounded + " (what the plan owes by now)";
    };
  }

  private static String limit(Figures figures, Language language) {
    return Phrases.bound(
        Phrases.line(figures.limit(), figures.unit()), figures.comparison(), language);
  }

  private static String endJa(Figures figures) {
    return figures.comparison().isUpward() ? "下限" : "上限";
  }

  private static String endEn(Figures figures) {
    return figures.comparison().isUpward() ? "lower" : "upper";
  }

  private static String bandJa(Figures figures) {
    return low(figures) + "～" + high(figures);
  }

  private static String bandEn(Figures figures) {
    return low(figures) + " to " + high(figures);
  }

  private static String low(Figures figures) {
    return Phrases.number(figures.band().orElseThrow().low(), Optional.empty());
  }

  private static String high(Figures figures) {
    BigDecimal high = figures.band().orElseThrow().high();
    return Phrases.number(high, figures.unit());
  }
}
