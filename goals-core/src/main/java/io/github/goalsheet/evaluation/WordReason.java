package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.message.Language;
import java.util.Optional;

/** Reasons that compare words. */
public sealed interface WordReason extends Reason {
  /**
   * The result says what the target says. Code {@code words_equal}.
   *
   * @param words the words, folded, without a bracketed count
   * @param grade the grade
   */
  record Equal(String words, Grade grade) implements WordReason {
    public Equal {
      requireNonNull(words, "words");
      requireNonNull(grade, "grade");
    }

    @Override
    public String code() {
      return "words_equal";
    }

    @Override
    public String in(Language language) {
      return switch (language) {
        case JA -> "結果が目標「%s」と一致するため『%s』".formatted(words, grade);
        case EN -> "The result says what the target says (%s), so %s".formatted(words, grade);
      };
    }
  }

  /**
   * The policy lists the word of the result. Code {@code word_decides}.
   *
   * @param word the word of the result, folded
   * @param grade the grade
   */
  record Decides(String word, Grade grade) implements WordReason {
    public Decides {
      requireNonNull(word, "word");
      requireNonNull(grade, "grade");
    }

    @Override
    public String code() {
      return "word_decides";
    }

    @Override
    public String in(Language language) {
      return switch (language) {
        case JA -> "結果「%s」は、この規則により『%s』".formatted(word, grade);
        case EN -> "This policy rates the result %s as %s".formatted(word, grade);
      };
    }
  }

  /**
   * Words that no rule decides. Code {@code words_undecided}.
   *
   * @param target the target's words, verbatim
   * @param result the result's words, verbatim
   */
  record Undecided(String target, String result) implements WordReason {
    public Undecided {
      requireNonNull(target, "target");
      requireNonNull(result, "result");
    }

    @Override
    public String code() {
      return "words_undecided";
    }

    @Override
    public String in(Language language) {
      return switch (language) {
        case JA -> "目標「%s」と結果「%s」は、数値として比べられず、語も一致しないため、人の判断が必要です".formatted(target, result);
        case EN ->
            "The result %s and the target %s are neither comparable numbers nor the same words; a person must judge"
                .formatted(result, target);
      };
    }
  }

  /**
   * Words that no rule decides, and the policy leaves such out. Code {@code words_left_out}.
   *
   * @param target the target's words, verbatim
   * @param result the result's words, verbatim
   */
  record NotCounted(String target, String result) implements WordReason {
    public NotCounted {
      requireNonNull(target, "target");
      requireNonNull(result, "result");
    }

    @Override
    public String code() {
      return "words_left_out";
    }

    @Override
    public String in(Language language) {
      return switch (language) {
        case JA -> "目標「%s」と結果「%s」は、数値として比べられず、語も一致しないため、集計から除きます".formatted(target, result);
        case EN ->
            "The result %s and the target %s are neither comparable numbers nor the same words, so they do not count"
                .formatted(result, target);
      };
    }
  }

  /**
   * The target is blank, and the policy grades that or leaves it out. Code {@code no_target_graded}
   * or {@code no_target_left_out}.
   *
   * @param grade the grade, or empty if it is left out
   */
  record NoTarget(Optional<Grade> grade) implements WordReason {
    public NoTarget {
      requireNonNull(grade, "grade");
    }

    @Override
    public String code() {
      return grade.isPresent() ? "no_target_graded" : "no_target_left_out";
    }

    @Override
    public String in(Language language) {
      return switch (language) {
        case JA -> "目標が記入されていないため、" + grade.map(g -> "この規則により『" + g + "』").orElse("集計から除きます");
        case EN ->
            "There is no target, "
                + grade.map(g -> "which this policy rates as " + g).orElse("so it does not count");
      };
    }
  }

  /**
   * There is no figure, and the policy grades that. Code {@code no_data_graded}.
   *
   * @param word the no-data word, or empty if the result is blank
   * @param grade the grade
   */
  record NoDataGraded(Optional<String> word, Grade grade) implements WordReason {
    public NoDataGraded {
      requireNonNull(word, "word");
      requireNonNull(grade, "grade");
    }

    @Override
    public String code() {
      return "no_data_graded";
    }

    @Override
    public String in(Language language) {
      return switch (language) {
        case JA -> causeJa(word) + "、この規則により『" + grade + "』";
        case EN -> causeEn(word) + ", which this policy rates as " + grade;
      };
    }
  }

  /**
   * The result is a no-data word that the policy does not grade. Code {@code no_data}, or {@code
   * no_data_left_out}.
   *
   * @param word the word, or empty if the result is blank
   * @param leftOut whether the policy leaves it out of the count
   */
  record NoData(Optional<String> word, boolean leftOut) implements WordReason {
    public NoData {
      requireNonNull(word, "word");
    }

    @Override
    public String code() {
      return leftOut ? "no_data_left_out" : word.isPresent() ? "no_data" : "no_result";
    }

    @Override
    public String in(Language language) {
      return switch (language) {
        case JA -> causeJa(word) + (leftOut ? "、集計から除きます" : "評価できません");
        case EN -> causeEn(word) + (leftOut ? ", so it does not count" : ", so it cannot be rated");
      };
    }
  }

  private static String causeJa(Optional<String> word) {
    return word.map(w -> "結果が「" + w + "」のため").orElse("結果が記入されていないため");
  }

  private static String causeEn(Optional<String> word) {
    return word.map(w -> "The result is " + w).orElse("There is no result");
  }
}
