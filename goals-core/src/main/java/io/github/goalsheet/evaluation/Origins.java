package io.github.goalsheet.evaluation;

import io.github.goalsheet.message.Language;
import java.util.Optional;

/** The target of a comparison as sentences say it, with where it comes from. */
final class Origins {
  private Origins() {}

  static String target(Figures figures, Language language) {
    return language == Language.JA ? ja(figures) : en(figures);
  }

  private static String ja(Figures figures) {
    String plain = Phrases.number(figures.aim(), figures.unit());
    String bounded = Phrases.aim(figures, Language.JA);
    String better = figures.comparison().isUpward() ? "高い" : "低い";
    return switch (figures.origin()) {
      case STATED -> bounded;
      case DEFAULT_DIRECTION -> plain + (figures.comparison().isUpward() ? " " : "（低いほどよいとみなす）");
      case LABEL_DIRECTION -> plain + "（項目名から" + better + "ほどよいと判断）";
      case NEAR_END ->
          "%s の%s %s（この規則では%sだけを基準とする）".formatted(band(figures), end(figures), plain, end(figures));
      case BOTH_ENDS -> band(figures) + " の範囲";
      case ABOUT -> plain + " 程度";
      case RELATIVE -> bounded + "（過去の実績から）";
      case PRORATED -> bounded + "（計画期間の経過分）";
    };
  }

  private static String en(Figures figures) {
    String plain = Phrases.number(figures.aim(), figures.unit());
    String bounded = Phrases.aim(figures, Language.EN);
    String better = figures.comparison().isUpward() ? "higher" : "lower";
    return switch (figures.origin()) {
      case STATED -> bounded;
      case DEFAULT_DIRECTION ->
          plain + (figures.comparison().isUpward() ? "" : " (lower taken as better)");
      case LABEL_DIRECTION -> plain + " (" + better + " is better, by its label)";
      case NEAR_END ->
          "%s, the %s end of %s (this policy lets that end alone bind)"
              .formatted(plain, figures.comparison().isUpward() ? "lower" : "upper", band(figures));
      case BOTH_ENDS -> "between " + band(figures);
      case ABOUT -> "about " + plain;
      case RELATIVE -> bounded + " (from earlier actuals)";
      case PRORATED -> bounded + " (what the plan owes by now)";
    };
  }

  private static String end(Figures figures) {
    return figures.comparison().isUpward() ? "下限" : "上限";
  }

  private static String band(Figures figures) {
    Figures.Ends ends = figures.band().orElseThrow();
    return Phrases.number(ends.low(), Optional.empty())
        + "~"
        + Phrases.number(ends.high(), figures.unit());
  }
}
