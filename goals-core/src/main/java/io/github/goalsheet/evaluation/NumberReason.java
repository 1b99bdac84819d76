package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
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
    public Message message() {
      Optional<Measured> measured =
          rate.filter(r -> !r.isUnbounded()).map(r -> new Measured(figures, r, grade, better));
      return measured
          .filter(Measured::decidesAmongMet)
          .map(Measured::met)
          .orElseGet(() -> plainly(measured));
    }

    private Message plainly(Optional<Measured> measured) {
      boolean inside = figures.origin() == Figures.Origin.BOTH_ENDS;
      String rateJa = measured.map(m -> m.bracket(Language.JA)).orElse("");
      String rateEn = measured.map(m -> m.bracket(Language.EN)).orElse("");
      return new Message(
          Spacing.join(
              "結果",
              figures.shownResult(),
              "は目標",
              Origins.met(figures, Language.JA),
              (inside ? "内のため『" : "を満たすため『") + grade + "』" + rateJa),
          "The result %s %s the target of %s, so %s%s"
              .formatted(
                  figures.shownResult(),
                  inside ? "is within" : "meets",
                  Origins.met(figures, Language.EN),
                  grade,
                  rateEn));
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
    public Message message() {
      boolean rateSaysWhy =
          figures.method() != RateMethod.STEP && rate.compareTo(figures.method().full()) < 0;
      return rateSaysWhy ? new Measured(figures, rate, grade, better).missed() : plainly();
    }

    private Message plainly() {
      return new Message(
          Spacing.join(
              "結果",
              figures.shownResult(),
              "は目標",
              Origins.missed(figures, Language.JA),
              "を満たさないため『" + grade + "』"),
          "The result %s misses the target of %s, so %s"
              .formatted(figures.shownResult(), Origins.missed(figures, Language.EN), grade));
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
    public Message message() {
      return new Message(
          Spacing.join(
              "結果",
              figures.shownResult(),
              "は目標",
              Origins.missed(figures, Language.JA),
              "を満たさず、" + why.message().ja() + "達成率を計算できないので、この規則により『" + grade + "』"),
          "The result %s misses the target of %s; there is no rate, since %s, and this policy then says %s"
              .formatted(
                  figures.shownResult(),
                  Origins.missed(figures, Language.EN),
                  why.message().en(),
                  grade));
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
    public Message message() {
      return new Message(
          Spacing.join(
              "結果",
              figures.shownResult(),
              "は目標",
              Origins.missed(figures, Language.JA),
              "を満たさず、" + why.message().ja() + "達成率を計算できないので、評価できません"),
          "The result %s misses the target of %s, but there is no rate to grade, since %s"
              .formatted(
                  figures.shownResult(), Origins.missed(figures, Language.EN), why.message().en()));
    }
  }
}
