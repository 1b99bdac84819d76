package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Spacing;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reasons that sum up several assessments: the parts of a cell, the indicators of a goal or the
 * goals of a sheet.
 */
public sealed interface RollUpReason extends Reason {
  /**
   * So many of them are met. Code {@code all_met}, {@code some_met} or {@code none_met}.
   *
   * @param met how many are met
   * @param total how many count
   * @param grade the grade
   */
  record Count(int met, int total, Grade grade) implements RollUpReason {
    public Count {
      requireNonNull(grade, "grade");
    }

    @Override
    public String code() {
      return met == total ? "all_met" : met == 0 ? "none_met" : "some_met";
    }

    @Override
    public String in(Language language) {
      return switch (language) {
        case JA ->
            met == 0
                ? "%s 件のうち目標を達成したものがないため『%s』".formatted(total, grade)
                : "%s 件のうち %s 件が目標を達成したため『%s』".formatted(total, met, grade);
        case EN ->
            "Of %s, %s met the target, so %s".formatted(total, met == 0 ? "none" : met, grade);
      };
    }
  }

  /**
   * The worst of them decides. Code {@code worst_decides}.
   *
   * @param label what the worst is called; may be empty
   * @param total how many count
   * @param grade the grade
   */
  record Worst(String label, int total, Grade grade) implements RollUpReason {
    public Worst {
      requireNonNull(label, "label");
      requireNonNull(grade, "grade");
    }

    @Override
    public String code() {
      return "worst_decides";
    }

    @Override
    public String in(Language language) {
      return switch (language) {
        case JA ->
            "%s 件のうち最も低い評価%sにより『%s』"
                .formatted(total, label.isEmpty() ? "" : "（" + label + "）", grade);
        case EN ->
            "The worst of %s%s decides, so %s"
                .formatted(total, label.isEmpty() ? "" : " (" + label + ")", grade);
      };
    }
  }

  /**
   * The weighted mean of their rates. Code {@code mean_rate}.
   *
   * @param mean the exact mean
   * @param total how many count
   * @param grade the grade
   * @param better the next better grade, or empty if there is none
   */
  record MeanRate(Rate mean, int total, Grade grade, Optional<Grade> better)
      implements RollUpReason {
    public MeanRate {
      requireNonNull(mean, "mean");
      requireNonNull(grade, "grade");
      requireNonNull(better, "better");
    }

    @Override
    public String code() {
      return "mean_rate";
    }

    @Override
    public String in(Language language) {
      String shown = Measured.percent(mean, grade, better);
      String range = Phrases.range(grade, better, language, Measured::percentLine);
      return switch (language) {
        case JA -> Spacing.join(total + " 件の達成率の平均が", shown, "で、", range, "のため『" + grade + "』");
        case EN ->
            "The mean achievement rate of %s is %s; that is %s, so %s"
                .formatted(total, shown, range, grade);
      };
    }
  }

  /**
   * The weighted mean or sum of their scores. Code {@code mean_score} or {@code sum_score}.
   *
   * @param score the exact mean or sum, as a fraction
   * @param sum whether it is a sum
   * @param total how many count
   * @param grade the grade
   * @param better the next better grade, or empty if there is none
   */
  record Score(Rate score, boolean sum, int total, Grade grade, Optional<Grade> better)
      implements RollUpReason {
    public Score {
      requireNonNull(score, "score");
      requireNonNull(grade, "grade");
      requireNonNull(better, "better");
    }

    @Override
    public String code() {
      return sum ? "sum_score" : "mean_score";
    }

    @Override
    public String in(Language language) {
      String points = points(score.roundedBeside(Measured.bounds(grade, better).build(), 2));
      String range = Phrases.range(grade, better, language, Score::points);
      return switch (language) {
        case JA ->
            Spacing.join(
                total + " 件の評点の" + (sum ? "合計" : "平均") + "が",
                points,
                "で、",
                range,
                "のため『" + grade + "』");
        case EN ->
            "The %s of %s scores is %s; that is %s, so %s"
                .formatted(sum ? "sum" : "mean", total, points, range, grade);
      };
    }

    private static String points(BigDecimal number) {
      return Phrases.line(number, Optional.empty());
    }
  }

  /**
   * One of them has no grade, and the outcome depends on it. Code {@code part_undetermined}.
   *
   * @param label what it is called; may be empty
   * @param because why it has no grade
   */
  record Undetermined(String label, Reason because) implements RollUpReason {
    public Undetermined {
      requireNonNull(label, "label");
      requireNonNull(because, "because");
    }

    @Override
    public String code() {
      return "part_undetermined";
    }

    @Override
    public String in(Language language) {
      String why = because.in(language);
      if (label.isEmpty()) {
        return why;
      }
      return switch (language) {
        case JA -> "「" + label + "」: " + why;
        case EN -> label + ": " + why;
      };
    }
  }

  /** There is nothing to sum up. */
  enum Nothing implements RollUpReason {
    /** There is none. */
    NO_PARTS("no_indicators", "指標がないため評価できません", "There is no indicator to rate"),
    /** All are left out. */
    ALL_LEFT_OUT(
        "all_left_out",
        "すべてが集計から除かれるため評価できません",
        "All are left out of the count, so there is nothing to rate"),
    /** A part has no achievement rate or no score, which the policy takes the mean or sum of. */
    NO_NUMBER(
        "no_rate_to_average",
        "達成率または評点のないものがあるため、平均や合計を計算できません",
        "One of them has no achievement rate or score, so there is no mean or sum");

    private final String code;
    private final String ja;
    private final String en;

    Nothing(String code, String ja, String en) {
      this.code = code;
      this.ja = ja;
      this.en = en;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public String in(Language language) {
      return new Message(ja, en).in(language);
    }
  }
}
