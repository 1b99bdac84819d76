package io.github.goalsheet.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Reason;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;

/** Findings about the published rating of a goal. */
public sealed interface RatingFinding extends Finding {
  /**
   * The published rating is not the computed one.
   *
   * @param subject the rating
   * @param published the published word
   * @param computed the computed grade
   * @param reason why it was computed so
   */
  record RatingDiffers(Subject subject, String published, String computed, Reason reason)
      implements RatingFinding {
    static final Rule RULE =
        new Rule(
            "rating_differs",
            Severity.WARNING,
            new Message(
                "公表の評価が、評価の規則で計算した評価と異なる。",
                "The published rating is not the one that the evaluation policy leads to."),
            new Message(
                "同じ規則で評価した他の目標と釣り合わず、理由の説明が求められる。",
                "It is out of line with goals rated by the same policy, and will be asked about."),
            new Message(
                "評価を改めるか、その評価とした理由を目標達成状況に書く。",
                "Change the rating, or say in 目標達成状況 why it was given."));

    public RatingDiffers {
      requireNonNull(subject, "subject");
      requireNonNull(published, "published");
      requireNonNull(computed, "computed");
      requireNonNull(reason, "reason");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      String word = Sentences.oneLine(published);
      Message because = reason.message();
      return new Message(
          "公表の評価は『%s』ですが、規則による評価は『%s』です（%s）。"
              .formatted(word, computed, Sentences.oneLine(because.ja())),
          "The published rating is %s, but the policy leads to %s (%s)."
              .formatted(word, computed, Sentences.oneLine(because.en())));
    }
  }

  /**
   * The published rating is no word of the policy.
   *
   * @param subject the rating
   * @param published the published word
   * @param known the words of the policy, best first
   */
  record UnknownRating(Subject subject, String published, ImmutableList<String> known)
      implements RatingFinding {
    static final Rule RULE =
        new Rule(
            "unknown_rating",
            Severity.WARNING,
            new Message("評価の語が、評価の規則にない。", "The rating is no word of the evaluation policy."),
            new Message("評価ごとの集計から漏れる。", "It drops out of every count by rating."),
            new Message(
                "規則にある語に改めるか、合う規則を指定する。",
                "Use a word of the policy, or choose the policy that has it."));

    public UnknownRating {
      requireNonNull(subject, "subject");
      requireNonNull(published, "published");
      requireNonNull(known, "known");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      String word = Sentences.oneLine(published);
      return new Message(
          "評価「%s」は規則にない語です（規則の語は %s）。".formatted(word, String.join("、", known)),
          "The rating %s is no word of the policy, which has %s."
              .formatted(word, String.join(", ", known)));
    }
  }

  /**
   * A goal of an evaluated sheet has no rating.
   *
   * @param subject the rating
   * @param number the number of the goal
   */
  record MissingRating(Subject subject, int number) implements RatingFinding {
    static final Rule RULE =
        new Rule(
            "missing_rating",
            Severity.ERROR,
            new Message(
                "評価日のあるシートで、目標に評価がない。",
                "A goal has no rating although the sheet has been evaluated."),
            new Message("評価を終えていないシートを公表することになる。", "The sheet would be published unfinished."),
            new Message("評価を記入する。", "State the rating."));

    public MissingRating {
      requireNonNull(subject, "subject");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          "評価日がありますが、目標 %s に評価が記入されていません。".formatted(number),
          "The sheet has been evaluated but goal %s has no rating.".formatted(number));
    }
  }

  /**
   * A goal is rated although the result of an indicator could not be assessed.
   *
   * @param subject the rating
   * @param rating the published word
   * @param label the label of the indicator; may be empty
   * @param result the word that says why there is no figure
   */
  record RatedWithoutFigure(Subject subject, String rating, String label, String result)
      implements RatingFinding {
    static final Rule RULE =
        new Rule(
            "rated_without_figure",
            Severity.INFO,
            new Message(
                "結果が「評価不能」などで数値がないのに、評価がついている。",
                "A goal is rated although a result says that there is no figure (評価不能 …)."),
            new Message("何にもとづく評価かを尋ねられたときの答えが要る。", "Somebody will ask what the rating rests on."),
            new Message(
                "規則どおりの扱いであればそのままでよく、そうでなければ評価を改める。",
                "Leave it if that is how such results are rated; else change the rating."));

    public RatedWithoutFigure {
      requireNonNull(subject, "subject");
      requireNonNull(rating, "rating");
      requireNonNull(label, "label");
      requireNonNull(result, "result");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      String word = Sentences.oneLine(rating);
      return new Message(
          "結果が「%s」%sで数値がありませんが、『%s』と評価されています。".formatted(result, Sentences.bracket(label), word),
          "The result%s is %s, which is no figure, but the goal is rated %s."
              .formatted(Sentences.suffix(label), result, word));
    }
  }
}
