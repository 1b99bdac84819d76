package io.github.goalsheet.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Spacing;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A rate beside the grade that it leads to, as sentences say it: what the percentage is a
 * percentage of, and the range that it lies in.
 *
 * @param figures the numbers
 * @param rate the rate that was graded, not unbounded
 * @param grade the grade
 * @param better the next better grade, or empty
 */
record Measured(Figures figures, Rate rate, Grade grade, Optional<Grade> better) {

  /** A percentage that shows on which side of 100 % and of each bound it lies. */
  static String percent(Rate rate, Grade grade, Optional<Grade> better) {
    ImmutableList.Builder<BigDecimal> lines = bounds(grade, better);
    return Phrases.number(
        rate.inPercent().roundedBeside(lines.add(BigDecimal.valueOf(100)).build(), 1),
        Optional.of("%"));
  }

  /** The bounds of a grade. */
  static ImmutableList.Builder<BigDecimal> bounds(Grade grade, Optional<Grade> better) {
    ImmutableList.Builder<BigDecimal> bounds = ImmutableList.builder();
    grade.from().ifPresent(bounds::add);
    better.flatMap(Grade::from).ifPresent(bounds::add);
    return bounds;
  }

  /** A bound of a grade in percent. */
  static String percentLine(BigDecimal bound) {
    return Phrases.line(bound, Optional.of("%"));
  }

  private boolean isDifference() {
    return figures.method() == RateMethod.DIFFERENCE;
  }

  /** The unit of a difference: two percentages lie points apart. */
  private Optional<String> unit(Language language) {
    return figures
        .unit()
        .map(u -> u.equals("%") ? (language == Language.JA ? "ポイント" : "points") : u);
  }

  private String shown(Language language) {
    return isDifference()
        ? Phrases.number(difference(), unit(language))
        : percent(rate, grade, better);
  }

  private BigDecimal difference() {
    BigDecimal ahead = figures.result().subtract(figures.aim());
    return figures.comparison().isUpward() ? ahead : ahead.negate();
  }

  private String range(Language language) {
    return Phrases.range(
        grade,
        better,
        language,
        bound -> isDifference() ? Phrases.line(bound, unit(language)) : percentLine(bound));
  }

  /** Why a missed target has its grade. */
  String missed(Language language) {
    String result = figures.shownResult();
    String target = Origins.missed(figures, language);
    String range = range(language);
    return switch (language) {
      case JA ->
          Spacing.join("結果", result, "は目標", target, linkJa(), shown(language), "で、", range, "の")
              + Phrases.soJa(grade);
      case EN ->
          "The result "
              + result
              + " is "
              + ofTargetEn(target)
              + "; that is "
              + range
              + ", so "
              + grade;
    };
  }

  /** What stands between the target and the rate. */
  private String linkJa() {
    return switch (figures.method()) {
      case RATIO -> "の";
      case DIFFERENCE -> figures.comparison().isUpward() ? "との差が" : "との差（低いほうを正とする）が";
      case FROM_BASELINE -> Spacing.join("に対し、基準値", baseline(), "からの達成率が");
      case INVERSE_RATIO, MIRRORED_RATIO, COMPLEMENT, STEP -> "に対し達成率が";
    };
  }

  private String ofTargetEn(String target) {
    String shown = shown(Language.EN);
    return switch (figures.method()) {
      case RATIO -> shown + " of the target of " + target;
      case DIFFERENCE ->
          "%s from the target of %s%s"
              .formatted(
                  shown, target, figures.comparison().isUpward() ? "" : ", counting down as plus");
      case FROM_BASELINE ->
          "%s of the way from the baseline %s to the target of %s"
              .formatted(shown, baseline(), target);
      case INVERSE_RATIO, MIRRORED_RATIO, COMPLEMENT, STEP ->
          "an achievement of " + shown + " against the target of " + target;
    };
  }

  private String baseline() {
    return Phrases.number(figures.baseline().orElseThrow(), figures.unit());
  }

  /** Whether the scale has several grades for met targets, so that the rate decides. */
  boolean decidesAmongMet() {
    BigDecimal full = figures.method().full();
    return figures.method().onScale(rate).compareTo(full) >= 0
        && figures.method() != RateMethod.STEP
        && (better.isPresent()
            || grade.from().filter(from -> from.compareTo(full) > 0).isPresent());
  }

  /** The rate of a met target where its range decides between several grades for met targets. */
  String met(Language language) {
    String result = figures.shownResult();
    String target = Origins.met(figures, language);
    String shown = shown(language);
    String range = range(language);
    return switch (language) {
      case JA ->
          Spacing.join(
                  "結果",
                  result,
                  "は目標",
                  target,
                  "を満たし、",
                  isDifference() ? "その差" : "達成率",
                  shown,
                  "は",
                  range,
                  "の")
              + Phrases.soJa(grade);
      case EN ->
          "The result "
              + result
              + " meets the target of "
              + target
              + "; its "
              + (isDifference() ? "lead" : "rate")
              + " of "
              + shown
              + " is "
              + range
              + ", so "
              + grade;
    };
  }

  /** The rate in brackets, or nothing where it says nothing that the sentence does not. */
  String bracket(Language language) {
    if (figures.origin() == Figures.Origin.BOTH_ENDS) {
      return "";
    }
    return switch (figures.method()) {
      case DIFFERENCE, STEP -> "";
      case RATIO, INVERSE_RATIO, MIRRORED_RATIO, FROM_BASELINE, COMPLEMENT ->
          language == Language.JA
              ? "（達成率 " + shown(language) + "）"
              : " (rate " + shown(language) + ")";
    };
  }
}
