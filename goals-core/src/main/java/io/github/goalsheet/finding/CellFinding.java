package io.github.goalsheet.finding;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.cell.Doubt;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;

/** Findings about one cell of a row. */
public sealed interface CellFinding extends Finding {
  /**
   * A cell looks like a number but cannot be read as one for certain, or is what a spreadsheet or
   * program wrote instead of a value.
   *
   * @param subject the target, result or actual
   * @param text the cell, verbatim
   * @param doubt why
   */
  record UnreadableCell(Subject subject, String text, Doubt doubt) implements CellFinding {
    static final Rule RULE =
        new Rule(
            "unreadable_cell",
            Severity.ERROR,
            new Message(
                "目標・結果・実績のセルが、数値のように見えて確かには読めないか、表計算ソフトのエラー表示やプログラムの語（NULL、NaN など）である。",
                "A target, result or actual looks like a number but cannot be read as one for certain, or is an error of the spreadsheet or a program's word such as NULL or NaN."),
            new Message(
                "表計算ソフトが日付に変えたセルや区切りを誤ったセルは、公表すると別の値として読まれる。",
                "A cell that a spreadsheet turned into a date, or whose separator is wrong, will be read as another value once it is published."),
            new Message(
                "もとの値を入れ直す（日付に変わる場合はセルの書式を文字列にする）。",
                "Enter the value again; make the cell a text cell if the spreadsheet turns it into a date."));

    public UnreadableCell {
      requireNonNull(subject, "subject");
      requireNonNull(text, "text");
      requireNonNull(doubt, "doubt");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      String shown = Sentences.oneLine(text);
      return switch (doubt) {
        case LOOKS_LIKE_DATE ->
            new Message(
                "「%s」は表計算ソフトが日付に変えたとみられますので、もとの値を入れ直してください。".formatted(shown),
                "%s looks as if a spreadsheet had turned it into a date; enter the value again."
                    .formatted(shown));
        case SEPARATOR_MISUSED ->
            new Message(
                "「%s」の区切りは桁区切りとも小数点とも読めますので、書き直してください。".formatted(shown),
                "The separator in %s may be a thousands mark or a decimal point; write the number again."
                    .formatted(shown));
        case NUMBER_TOO_LONG ->
            new Message(
                "「%s」は桁が多すぎて読めませんので、書き直してください。".formatted(shown),
                "%s has too many digits; write the number again.".formatted(shown));
        case SPREADSHEET_ERROR ->
            new Message(
                "「%s」は表計算ソフトのエラー表示ですので、値を入れ直してください。".formatted(shown),
                "%s is an error of the spreadsheet; enter the value.".formatted(shown));
        case PROGRAM_WORD ->
            new Message(
                "「%s」はプログラムが値の代わりに出した語ですので、値を入れ直してください。".formatted(shown),
                "%s is what a program wrote instead of a value; enter the value.".formatted(shown));
        case EXPONENT ->
            new Message(
                "「%s」は指数で書かれ、桁が失われていますので、もとの値を入れ直してください。".formatted(shown),
                "%s is written with an exponent, so that digits are lost; enter the value again."
                    .formatted(shown));
      };
    }
  }

  /**
   * The target is a number, but the result is words that the policy does not decide.
   *
   * @param subject the result
   * @param target the target, verbatim
   * @param result the result, verbatim
   */
  record ResultNotNumber(Subject subject, String target, String result) implements CellFinding {
    static final Rule RULE =
        new Rule(
            "result_not_number",
            Severity.WARNING,
            new Message(
                "目標が数値なのに、結果が言葉で書かれている。", "The target is a number but the result is words."),
            new Message(
                "達成したかどうかを、読む人が確かめられない。",
                "Nobody who reads it can tell whether the target was met."),
            new Message(
                "結果に数値を入れ、説明は目標達成状況に書く。",
                "State the number as the result, and explain it in 目標達成状況."));

    public ResultNotNumber {
      requireNonNull(subject, "subject");
      requireNonNull(target, "target");
      requireNonNull(result, "result");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      String aim = Sentences.oneLine(target);
      String reached = Sentences.oneLine(result);
      return new Message(
          "目標は数値（%s）ですが、結果「%s」は数値ではありません。".formatted(aim, reached),
          "The target is a number (%s) but the result (%s) is not.".formatted(aim, reached));
    }
  }

  /**
   * An indicator has no target.
   *
   * @param subject the target
   * @param label the label of the indicator; may be empty
   */
  record MissingTarget(Subject subject, String label) implements CellFinding {
    static final Rule RULE =
        new Rule(
            "missing_target",
            Severity.ERROR,
            new Message("指標に目標がない。", "An indicator has no target."),
            new Message("目標がなければ、達成したかどうかを言えない。", "Without a target nothing can be met or missed."),
            new Message("目標を記入する。", "State the target."));

    public MissingTarget {
      requireNonNull(subject, "subject");
      requireNonNull(label, "label");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          "目標が記入されていません%s。".formatted(Sentences.bracket(label)),
          "There is no target%s.".formatted(Sentences.suffix(label)));
    }
  }

  /**
   * An indicator of an evaluated sheet has no result.
   *
   * @param subject the result
   * @param label the label of the indicator; may be empty
   */
  record MissingResult(Subject subject, String label) implements CellFinding {
    static final Rule RULE =
        new Rule(
            "missing_result",
            Severity.ERROR,
            new Message(
                "評価日のあるシートで、指標に結果がない。",
                "An indicator has no result although the sheet has been evaluated."),
            new Message("結果がなければ、評価の根拠がない。", "Without a result the rating has no ground."),
            new Message(
                "結果を記入する。数値が得られないときは「評価不能」などと書く。",
                "State the result, or why there is none (評価不能 …)."));

    public MissingResult {
      requireNonNull(subject, "subject");
      requireNonNull(label, "label");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          "評価日がありますが、結果が記入されていません%s。".formatted(Sentences.bracket(label)),
          "The sheet has been evaluated but there is no result%s."
              .formatted(Sentences.suffix(label)));
    }
  }

  /**
   * The units of target and result differ and do not convert.
   *
   * @param subject the result
   * @param target the unit of the target
   * @param result the unit of the result
   */
  record UnitMismatch(Subject subject, String target, String result) implements CellFinding {
    static final Rule RULE =
        new Rule(
            "unit_mismatch",
            Severity.WARNING,
            new Message(
                "目標と結果の単位が異なり、換算もできない。",
                "Target and result are in different units that do not convert."),
            new Message(
                "比べられない数値どうしで評価することになる。", "The rating would compare what cannot be compared."),
            new Message("どちらかの単位にそろえる。", "State both in one unit."));

    public UnitMismatch {
      requireNonNull(subject, "subject");
      requireNonNull(target, "target");
      requireNonNull(result, "result");
    }

    @Override
    public Rule rule() {
      return RULE;
    }

    @Override
    public Message message() {
      return new Message(
          "目標の単位「%s」と結果の単位「%s」が異なりますので、どちらかにそろえてください。".formatted(target, result),
          "The target is in %s but the result in %s; state both in one unit."
              .formatted(target, result));
    }
  }
}
