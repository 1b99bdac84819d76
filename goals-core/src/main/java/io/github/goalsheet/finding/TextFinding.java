package io.github.goalsheet.finding;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.finding.text.Breakdown;
import io.github.goalsheet.finding.text.Figure;
import io.github.goalsheet.finding.text.Part;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Numbers;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.message.Spacing;
import java.math.BigDecimal;

/**
 * Findings about a text that contradicts the figure that it explains. When that is certain, {@link
 * io.github.goalsheet.finding.text.TextClaims} says.
 */
public sealed interface TextFinding extends Finding {
  /**
   * What the text lists, and what it comes to.
   *
   * @return the parts
   */
  Breakdown breakdown();

  /**
   * The figure that it explains.
   *
   * @return the figure
   */
  Figure figure();

  /**
   * The parts do not add up to the figure.
   *
   * @param subject the text
   * @param breakdown the parts and their sum
   * @param figure the figure
   */
  record PartsDoNotAddUp(Subject subject, Breakdown breakdown, Figure figure)
      implements TextFinding {
    static final Rule RULE =
        new Rule(
            "parts_do_not_add_up",
            Severity.WARNING,
            new Message(
                "補足・参考指標や目標達成状況に書かれた内訳の合計が、その説明する数値（結果、目標、本文の合計）と合わない。",
                "The parts listed in 補足・参考指標 or 目標達成状況 do not add up to the figure that they explain (the result, the target, or a total named in the text)."),
            new Message(
                "内訳か合計のどちらかが誤っており、読む人はどちらを信じてよいかわからない。",
                "One of the two is wrong, and a reader cannot tell which."),
            new Message(
                "内訳と合計を元の資料と照らし合わせ、誤っている方を直す。",
                "Compare both with the records and correct the wrong one."));

    public PartsDoNotAddUp {
      requireNonNull(subject, "subject");
      requireNonNull(breakdown, "breakdown");
      requireNonNull(figure, "figure");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          Spacing.join(
              "内訳（" + breakdown.expression() + "）を合計すると",
              Sentences.outcome(breakdown),
              "になり、" + Sentences.figureJa(figure.kind()),
              Sentences.stated(figure),
              "と合いません。"),
          "The parts (%s) add up to %s, which is not %s."
              .formatted(
                  Sentences.english(breakdown.expression()),
                  Sentences.outcome(breakdown),
                  Sentences.figureEn(figure)));
    }
  }

  /**
   * A formula does not come to what the text says it does.
   *
   * @param subject the text
   * @param breakdown the formula and what it comes to
   * @param figure what the text says it comes to
   */
  record FormulaDoesNotHold(Subject subject, Breakdown breakdown, Figure figure)
      implements TextFinding {
    static final Rule RULE =
        new Rule(
            "formula_does_not_hold",
            Severity.WARNING,
            new Message(
                "補足・参考指標や目標達成状況に書かれた計算式の答えが、そこに書かれた数値と合わない。",
                "A formula in 補足・参考指標 or 目標達成状況 does not come to the number that stands with it."),
            new Message(
                "目標の根拠として示した計算が誤っていることになる。",
                "The calculation that is to justify a target is wrong."),
            new Message("計算式か答えのどちらかを直す。", "Correct the formula or its outcome."));

    public FormulaDoesNotHold {
      requireNonNull(subject, "subject");
      requireNonNull(breakdown, "breakdown");
      requireNonNull(figure, "figure");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          Spacing.join(
              "計算式「" + breakdown.expression() + "」の答えは",
              Sentences.outcome(breakdown),
              "ですが、本文では",
              Sentences.stated(figure),
              "となっています。"),
          "The formula %s comes to %s, but the text says %s."
              .formatted(
                  breakdown.expression(), Sentences.outcome(breakdown), Sentences.stated(figure)));
    }
  }

  /**
   * A mean lies outside the range of what it is the mean of.
   *
   * @param subject the text
   * @param breakdown the parts and their mean
   * @param figure the figure that is called a mean
   */
  record MeanOutOfRange(Subject subject, Breakdown breakdown, Figure figure)
      implements TextFinding {
    static final Rule RULE =
        new Rule(
            "mean_out_of_range",
            Severity.WARNING,
            new Message(
                "平均とされる数値が、書かれた内訳の最小から最大までの範囲にない。",
                "A figure that is called a mean lies outside the range of the parts that are listed."),
            new Message(
                "どのように重みを付けても、平均が範囲の外に出ることはない。",
                "However the parts are weighted, their mean cannot lie outside their range."),
            new Message("平均か内訳のどちらかを直す。", "Correct the mean or the parts."));

    public MeanOutOfRange {
      requireNonNull(subject, "subject");
      requireNonNull(breakdown, "breakdown");
      requireNonNull(figure, "figure");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    private BigDecimal lowest() {
      return breakdown.parts().stream().map(Part::value).reduce(BigDecimal::min).orElseThrow();
    }

    private BigDecimal highest() {
      return breakdown.parts().stream().map(Part::value).reduce(BigDecimal::max).orElseThrow();
    }

    @Override
    public Message message() {
      String low = Numbers.text(lowest(), breakdown.unit());
      String high = Numbers.text(highest(), breakdown.unit());
      return new Message(
          Spacing.join(
              "平均とされる",
              Sentences.stated(figure),
              "が、内訳（" + breakdown.expression() + "）の最小",
              low,
              "から最大",
              high,
              "までの範囲にありません。"),
          "The mean of %s lies outside the range of the parts (%s), which is %s to %s."
              .formatted(
                  Sentences.stated(figure), Sentences.english(breakdown.expression()), low, high));
    }
  }

  /**
   * The actual of the year before and what is new do not make up a running total.
   *
   * @param subject the text
   * @param breakdown the two and their sum
   * @param figure the running total
   */
  record RunningTotalDiffers(Subject subject, Breakdown breakdown, Figure figure)
      implements TextFinding {
    static final Rule RULE =
        new Rule(
            "running_total_differs",
            Severity.WARNING,
            new Message(
                "累計の結果が、前年度の実績に本文の新規の数を加えた数と合わない。",
                "A cumulative result is not the actual of the year before plus what the text names as new."),
            new Message(
                "累計か新規の数のどちらか、または前年度の実績が誤っている。",
                "The running total, what is new, or the actual of the year before is wrong."),
            new Message(
                "三つの数値を元の資料と照らし合わせる。減った分があるときは、そのことを本文に書く。",
                "Compare the three with the records; if something left the count, say so in the text."));

    public RunningTotalDiffers {
      requireNonNull(subject, "subject");
      requireNonNull(breakdown, "breakdown");
      requireNonNull(figure, "figure");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      String before = Numbers.text(breakdown.parts().get(0).value(), breakdown.unit());
      String added = Numbers.text(breakdown.parts().get(1).value(), breakdown.unit());
      return new Message(
          Spacing.join(
              "前年度の実績",
              before,
              "に今年度の新規",
              added,
              "を加えると",
              Sentences.outcome(breakdown),
              "になり、結果の",
              Sentences.stated(figure),
              "と合いません。"),
          "The actual of the year before (%s) and what is new (%s) make %s, but the result is %s."
              .formatted(before, added, Sentences.outcome(breakdown), Sentences.stated(figure)));
    }
  }
}
