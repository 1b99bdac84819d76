package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import io.github.goalsheet.cell.Doubt;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;

/** Reasons why two cells cannot be compared. */
public sealed interface MissingReason extends Reason {
  /** Reasons that need no facts of their own. */
  enum Simple implements MissingReason {
    /** The target is blank. */
    NO_TARGET("目標が記入されていないため評価できません", "There is no target, so it cannot be rated"),
    /** One or both of the cells hold several figures that do not pair up. */
    SEVERAL_VALUES(
        "一つのセルに複数の数値があり、目標と結果が対応しないため評価できません",
        "A cell holds several figures that do not pair up with the other cell, so it cannot be rated"),
    /** The target is measured from an earlier actual that is missing or no number. */
    NO_EARLIER_ACTUAL(
        "目標の基準となる過去の実績がないか、数値でないため評価できません",
        "The earlier actual that the target is measured from is missing or no number, so it cannot be rated"),
    /** The target is approximate and the policy has no tolerance. */
    NO_TOLERANCE(
        "「約」「程度」の許容範囲がこの規則に定められていないため評価できません",
        "This policy does not say how far an approximate target reaches, so it cannot be rated"),
    /** The target is a bare number and the policy assumes no direction. */
    NO_DIRECTION(
        "目標が以上か以下かがわからないため評価できません",
        "Nothing says whether higher or lower is better, so it cannot be rated"),
    /** The target is a bare 0 and the result is not. */
    ZERO_TARGET(
        "目標の 0 が上限を表すのか、計画がないことを表すのかわからないため評価できません",
        "A target of 0 may be a limit or may mean that nothing was planned, so it cannot be rated");

    private final String ja;
    private final String en;

    Simple(String ja, String en) {
      this.ja = ja;
      this.en = en;
    }

    @Override
    public String code() {
      return Ascii.toLowerCase(name());
    }

    @Override
    public String in(Language language) {
      return new Message(ja, en).in(language);
    }
  }

  /**
   * The units of target and result differ and do not convert. Code {@code unit_mismatch}.
   *
   * @param target the target's unit, or an earlier actual's; empty if it has none
   * @param result the result's unit; empty if it has none
   */
  record UnitMismatch(String target, String result) implements MissingReason {
    public UnitMismatch {
      requireNonNull(target, "target");
      requireNonNull(result, "result");
    }

    @Override
    public String code() {
      return "unit_mismatch";
    }

    @Override
    public String in(Language language) {
      return switch (language) {
        case JA ->
            "目標の単位（%s）と結果の単位（%s）が異なるため評価できません"
                .formatted(unitOr(target, "なし"), unitOr(result, "なし"));
        case EN ->
            "The target is in %s but the result in %s, so it cannot be rated"
                .formatted(unitOr(target, "no unit"), unitOr(result, "no unit"));
      };
    }

    private static String unitOr(String unit, String none) {
      return unit.isEmpty() ? none : unit;
    }
  }

  /**
   * A number seems to have stood in a cell but cannot be read for certain. Code {@code cell_}
   * followed by the doubt, for example {@code cell_looks_like_date}.
   *
   * @param text the cell, verbatim
   * @param doubt why
   */
  record Doubtful(String text, Doubt doubt) implements MissingReason {
    public Doubtful {
      requireNonNull(text, "text");
      requireNonNull(doubt, "doubt");
    }

    @Override
    public String code() {
      return "cell_" + Ascii.toLowerCase(doubt.name());
    }

    @Override
    public String in(Language language) {
      return switch (language) {
        case JA -> "セル「" + text + "」" + ja();
        case EN -> en().formatted(text);
      };
    }

    private String ja() {
      return switch (doubt) {
        case LOOKS_LIKE_DATE -> "は表計算ソフトが日付に変えたとみられ、もとの値がわからないため評価できません";
        case SEPARATOR_MISUSED -> "の区切りが桁区切りか小数点かわからないため評価できません";
        case NUMBER_TOO_LONG -> "の数値は桁が多すぎるため評価できません";
        case SPREADSHEET_ERROR -> "は表計算ソフトのエラー表示で、値がわからないため評価できません";
        case PROGRAM_WORD -> "はプログラムが値の代わりに出した語で、値がわからないため評価できません";
        case EXPONENT -> "は指数で書かれ、桁が失われているため評価できません";
      };
    }

    private String en() {
      return switch (doubt) {
        case LOOKS_LIKE_DATE ->
            "The cell %s looks as if a spreadsheet had turned it into a date; what stood there is not known";
        case SEPARATOR_MISUSED ->
            "The separator in %s may be a thousands mark or a decimal point; the number is not known";
        case NUMBER_TOO_LONG -> "The number %s has too many digits";
        case SPREADSHEET_ERROR ->
            "The cell %s is an error of the spreadsheet; its value is not known";
        case PROGRAM_WORD -> "The cell %s is what a program wrote instead of a value";
        case EXPONENT -> "The number %s is written with an exponent; digits of it are lost";
      };
    }
  }
}
