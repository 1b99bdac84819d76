package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
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
   * @param rate the achievement rate, or empty if none is defined
   * @param grade the grade
   */
  record Met(Figures figures, Optional<Rate> rate, Grade grade) implements NumberReason {
    public Met {
      requireNonNull(figures, "figures");
      requireNonNull(rate, "rate");
      requireNonNull(grade, "grade");
    }

    @Override
    public String code() {
      return "target_met";
    }

    @Override
    public Message message() {
      String rateJa = rate.map(r -> Measures.bracketJa(figures, r)).orElse("");
      String rateEn = rate.map(r -> Measures.bracketEn(figures, r)).orElse("");
      return new Message(
          "結果 %s は目標 %sを満たす%sため『%s』"
              .formatted(result(), Origins.target(figures, Language.JA), rateJa, grade),
          "The result %s meets the target of %s%s, so %s"
              .formatted(result(), Origins.target(figures, Language.EN), rateEn, grade));
    }

    private String result() {
      return Phrases.number(figures.result(), figures.unit());
    }
  }

  /**
   * The target is missed, and the rate decides the grade. Code {@code target_missed}.
   *
   * @param figures the numbers
   * @param rate the achievement rate
   * @param grade the grade
   * @param better the next better grade
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
      String result = Phrases.number(figures.result(), figures.unit());
      String ja = Origins.target(figures, Language.JA);
      String en = Origins.target(figures, Language.EN);
      if (rate.compareTo(figures.method().full()) >= 0) {
        return new Message(
            "結果 %s は目標 %sを満たさないため『%s』".formatted(result, ja, grade),
            "The result %s misses the target of %s, so %s".formatted(result, en, grade));
      }
      String rangeJa = Measures.range(figures, grade, better, Language.JA);
      String rangeEn = Measures.range(figures, grade, better, Language.EN);
      return new Message(
          "結果 %s は目標 %s%sで、%sのため『%s』"
              .formatted(result, ja, Measures.ja(figures, rate), rangeJa, grade),
          "The result %s is %s, which is %s, so %s"
              .formatted(result, Measures.en(figures, rate, en), rangeEn, grade));
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
      String result = Phrases.number(figures.result(), figures.unit());
      return new Message(
          "結果 %s は目標 %sを満たさず、%s。この規則ではその場合は『%s』"
              .formatted(result, Origins.target(figures, Language.JA), why.message().ja(), grade),
          "The result %s misses the target of %s and %s; this policy then says %s"
              .formatted(result, Origins.target(figures, Language.EN), why.message().en(), grade));
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
      String result = Phrases.number(figures.result(), figures.unit());
      return new Message(
          "結果 %s は目標 %sを満たしませんが、%s"
              .formatted(result, Origins.target(figures, Language.JA), why.message().ja()),
          "The result %s misses the target of %s, but %s"
              .formatted(result, Origins.target(figures, Language.EN), why.message().en()));
    }
  }
}
