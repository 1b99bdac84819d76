package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Spacing;
import java.util.Optional;

/** Reasons that compare numbers. */
public sealed interface NumberReason extends Reason {
  /**
   * The numbers that were compared.
   *
   * @return the figures
   */
  Figures figures();

  /**
   * The target is met. Code {@code target_met}.
   *
   * @param figures the numbers
   * @param rate the achievement rate that was graded, or empty if none is defined
   * @param grade the grade
   * @param better the next better grade, or empty if there is none
   */
  record Met(Figures figures, Optional<Rate> rate, Grade grade, Optional<Grade> better)
      implements NumberReason {
    public Met {
      requireNonNull(figures, "figures");
      requireNonNull(rate, "rate");
      requireNonNull(grade, "grade");
      requireNonNull(better, "better");
    }

    @Override
    public String code() {
      return "target_met";
    }

    @Override
    public String in(Language language) {
      Optional<Measured> measured =
          rate.filter(r -> !r.isUnbounded()).map(r -> new Measured(figures, r, grade, better));
      return measured
          .filter(Measured::decidesAmongMet)
          .map(m -> m.met(language))
          .orElseGet(() -> plainly(measured.map(m -> m.bracket(language)).orElse(""), language));
    }

    private String plainly(String itsRate, Language language) {
      boolean inside = figures.origin() == Figures.Origin.BOTH_ENDS;
      String result = figures.shownResult();
      String target = Origins.met(figures, language);
      return switch (language) {
        case JA ->
            Spacing.join(
                "結果",
                result,
                "は目標",
                target,
                (inside ? "内のため『" : "を満たすため『") + grade + "』" + itsRate);
        case EN ->
            "The result "
                + result
                + (inside ? " is within" : " meets")
                + " the target of "
                + target
                + ", so "
                + grade
                + itsRate;
      };
    }
  }

  /**
   * The target is missed, and the rate decides the grade. Code {@code target_missed}.
   *
   * @param figures the numbers
   * @param rate the achievement rate that was graded
   * @param grade the grade
   * @param better the next better grade, or empty if there is none
   */
  record Missed(Figures figures, Rate rate, Grade grade, Optional<Grade> better)
      implements NumberReason {
    public Missed {
      requireNonNull(figures, "figures");
      requireNonNull(rate, "rate");
      requireNonNull(grade, "grade");
      requireNonNull(better, "better");
    }

    @Override
    public String code() {
      return "target_missed";
    }

    @Override
    public String in(Language language) {
      boolean rateSaysWhy =
          figures.method() != RateMethod.STEP
              && figures.method().onScale(rate).compareTo(figures.method().full()) < 0;
      return rateSaysWhy
          ? new Measured(figures, rate, grade, better).missed(language)
          : plainly(language);
    }

    private String plainly(Language language) {
      return switch (language) {
        case JA -> NumberReason.missed(figures, language, "を満たさないため『" + grade + "』");
        case EN -> NumberReason.missed(figures, language, ", so " + grade);
      };
    }
  }

  /**
   * The target is missed, its rate is not defined, and the policy names a grade for that. Code
   * {@code missed_without_rate}.
   *
   * @param figures the numbers
   * @param why why there is no rate
   * @param grade the grade
   */
  record MissedWithoutRate(Figures figures, Undefined why, Grade grade) implements NumberReason {
    public MissedWithoutRate {
      requireNonNull(figures, "figures");
      requireNonNull(why, "why");
      requireNonNull(grade, "grade");
    }

    @Override
    public String code() {
      return "missed_without_rate";
    }

    @Override
    public String in(Language language) {
      String cause = why.message().in(language);
      return switch (language) {
        case JA ->
            NumberReason.missed(
                figures, language, "を満たさず、" + cause + "達成率を計算できないので、この規則により『" + grade + "』");
        case EN ->
            NumberReason.missed(
                figures,
                language,
                "; there is no rate, since " + cause + ", and this policy then says " + grade);
      };
    }
  }

  /**
   * The target is missed and its rate is not defined. Code {@code rate_} followed by why, for
   * example {@code rate_target_zero}.
   *
   * @param figures the numbers
   * @param why why there is no rate
   */
  record NoRate(Figures figures, Undefined why) implements NumberReason {
    public NoRate {
      requireNonNull(figures, "figures");
      requireNonNull(why, "why");
    }

    @Override
    public String code() {
      return "rate_" + Ascii.toLowerCase(why.name());
    }

    @Override
    public String in(Language language) {
      String cause = why.message().in(language);
      return switch (language) {
        case JA ->
            NumberReason.missed(figures, language, "を満たさず、" + cause + "達成率を計算できないので、評価できません");
        case EN ->
            NumberReason.missed(
                figures, language, ", but there is no rate to grade, since " + cause);
      };
    }
  }

  /** The result and the target that it misses, with what follows from that. */
  private static String missed(Figures figures, Language language, String so) {
    String result = figures.shownResult();
    String target = Origins.missed(figures, language);
    return switch (language) {
      case JA -> Spacing.join("結果", result, "は目標", target, so);
      case EN -> "The result " + result + " misses the target of " + target + so;
    };
  }
}
