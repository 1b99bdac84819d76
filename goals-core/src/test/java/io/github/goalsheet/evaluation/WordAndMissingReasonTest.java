package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Doubt;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.testing.SamplePolicies;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordAndMissingReasonTest {
  private static final Grade MET = Grade.of("達成");

  static Stream<Arguments> reasons() {
    return Stream.of(
        Arguments.of(
            new WordReason.Equal("対象者の全て", MET),
            "words_equal",
            "結果が目標「対象者の全て」と一致するため『達成』",
            "The result says what the target says (対象者の全て), so 達成"),
        Arguments.of(
            new WordReason.Decides("未実施", Grade.of("未達成")),
            "word_decides",
            "結果「未実施」は、この規則により『未達成』",
            "This policy rates the result 未実施 as 未達成"),
        Arguments.of(
            new WordReason.Undecided("策定", "素案まで作成"),
            "words_undecided",
            "目標「策定」と結果「素案まで作成」は、数値として比べられず、語も一致しないため、人の判断が必要です",
            "The result 素案まで作成 and the target 策定 are neither comparable numbers nor the same words;"
                + " a person must judge"),
        Arguments.of(
            new WordReason.NotCounted("策定", "素案まで作成"),
            "words_left_out",
            "目標「策定」と結果「素案まで作成」は、数値として比べられず、語も一致しないため、集計から除きます",
            "The result 素案まで作成 and the target 策定 are neither comparable numbers nor the same words,"
                + " so they do not count"),
        Arguments.of(
            new WordReason.NoTarget(Optional.of(Grade.of("X"))),
            "no_target_graded",
            "目標が記入されていないため、この規則により『X』",
            "There is no target, which this policy rates as X"),
        Arguments.of(
            new WordReason.NoTarget(Optional.empty()),
            "no_target_left_out",
            "目標が記入されていないため、集計から除きます",
            "There is no target, so it does not count"),
        Arguments.of(
            new WordReason.NoDataGraded(Optional.of("評価不能"), Grade.of("未達成")),
            "no_data_graded",
            "結果が「評価不能」のため、この規則により『未達成』",
            "The result is 評価不能, which this policy rates as 未達成"),
        Arguments.of(
            new WordReason.NoDataGraded(Optional.empty(), Grade.of("X")),
            "no_data_graded",
            "結果が記入されていないため、この規則により『X』",
            "There is no result, which this policy rates as X"),
        Arguments.of(
            new WordReason.NoData(Optional.of("集計中"), false),
            "no_data",
            "結果が「集計中」のため評価できません",
            "The result is 集計中, so it cannot be rated"),
        Arguments.of(
            new WordReason.NoData(Optional.empty(), false),
            "no_result",
            "結果が記入されていないため評価できません",
            "There is no result, so it cannot be rated"),
        Arguments.of(
            new WordReason.NoData(Optional.of("対象外"), true),
            "no_data_left_out",
            "結果が「対象外」のため、集計から除きます",
            "The result is 対象外, so it does not count"),
        Arguments.of(
            new WordReason.NoData(Optional.empty(), true),
            "no_data_left_out",
            "結果が記入されていないため、集計から除きます",
            "There is no result, so it does not count"),
        Arguments.of(
            MissingReason.Simple.NO_TARGET,
            "no_target",
            "目標が記入されていないため評価できません",
            "There is no target, so it cannot be rated"),
        Arguments.of(
            MissingReason.Simple.SEVERAL_VALUES,
            "several_values",
            "一つのセルに複数の数値があり、目標と結果が対応しないため評価できません",
            "A cell holds several figures that do not pair up with the other cell, so it cannot be rated"),
        Arguments.of(
            MissingReason.Simple.NO_EARLIER_ACTUAL,
            "no_earlier_actual",
            "目標の基準となる過去の実績がないか、数値でないため評価できません",
            "The earlier actual that the target is measured from is missing or no number,"
                + " so it cannot be rated"),
        Arguments.of(
            MissingReason.Simple.NO_TOLERANCE,
            "no_tolerance",
            "「約」「程度」の許容範囲がこの規則に定められていないため評価できません",
            "This policy does not say how far an approximate target reaches, so it cannot be rated"),
        Arguments.of(
            MissingReason.Simple.NO_DIRECTION,
            "no_direction",
            "目標が以上か以下かがわからないため評価できません",
            "Nothing says whether higher or lower is better, so it cannot be rated"),
        Arguments.of(
            MissingReason.Simple.ZERO_TARGET,
            "zero_target",
            "目標の 0 が上限を表すのか、計画がないことを表すのかわからないため評価できません",
            "A target of 0 may be a limit or may mean that nothing was planned, so it cannot be rated"),
        Arguments.of(
            new MissingReason.UnitMismatch("回／月", "回"),
            "unit_mismatch",
            "目標の単位（回／月）と結果の単位（回）が異なるため評価できません",
            "The target is in 回／月 but the result in 回, so it cannot be rated"),
        Arguments.of(
            new MissingReason.UnitMismatch("人", ""),
            "unit_mismatch",
            "目標の単位（人）と結果の単位（なし）が異なるため評価できません",
            "The target is in 人 but the result in no unit, so it cannot be rated"),
        Arguments.of(
            new MissingReason.UnitMismatch("", "人"),
            "unit_mismatch",
            "目標の単位（なし）と結果の単位（人）が異なるため評価できません",
            "The target is in no unit but the result in 人, so it cannot be rated"),
        Arguments.of(
            new MissingReason.Doubtful("5月4日", Doubt.LOOKS_LIKE_DATE),
            "cell_looks_like_date",
            "セル「5月4日」は表計算ソフトが日付に変えたとみられ、もとの値がわからないため評価できません",
            "The cell 5月4日 looks as if a spreadsheet had turned it into a date;"
                + " what stood there is not known"),
        Arguments.of(
            new MissingReason.Doubtful("1,24", Doubt.SEPARATOR_MISUSED),
            "cell_separator_misused",
            "セル「1,24」の区切りが桁区切りか小数点かわからないため評価できません",
            "The separator in 1,24 may be a thousands mark or a decimal point; the number is not known"),
        Arguments.of(
            new MissingReason.Doubtful("99…9", Doubt.NUMBER_TOO_LONG),
            "cell_number_too_long",
            "セル「99…9」の数値は桁が多すぎるため評価できません",
            "The number 99…9 has too many digits"),
        Arguments.of(
            new MissingReason.Doubtful("#DIV/0!", Doubt.SPREADSHEET_ERROR),
            "cell_spreadsheet_error",
            "セル「#DIV/0!」は表計算ソフトのエラー表示で、値がわからないため評価できません",
            "The cell #DIV/0! is an error of the spreadsheet; its value is not known"),
        Arguments.of(
            new MissingReason.Doubtful("NULL", Doubt.PROGRAM_WORD),
            "cell_program_word",
            "セル「NULL」はプログラムが値の代わりに出した語で、値がわからないため評価できません",
            "The cell NULL is what a program wrote instead of a value"),
        Arguments.of(
            new MissingReason.Doubtful("1.23E+11", Doubt.EXPONENT),
            "cell_exponent",
            "セル「1.23E+11」は指数で書かれ、桁が失われているため評価できません",
            "The number 1.23E+11 is written with an exponent; digits of it are lost"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void eachReasonHasItsCodeAndItsSentences(Reason reason, String code, String ja, String en) {
    assertThat(reason.code()).isEqualTo(code);
    assertThat(reason.message()).isEqualTo(new Message(ja, en));
  }

  private static Reason reason(Indicator indicator) {
    return Evaluator.of(SamplePolicies.named("niigata"))
        .evaluate(indicator, FiscalYear.of(2022))
        .reason();
  }

  @Test
  void aMismatchNamesTheUnitsAsTheyAreMeant() {
    Indicator visits = Indicator.of("訪問回数(回)").withTarget("月3回");
    assertThat(reason(visits.withResult("3件")))
        .isEqualTo(new MissingReason.UnitMismatch("回／月", "件"));
    assertThat(reason(visits.withTarget("3").withResult("3件")))
        .as("the target is in the unit of the label")
        .isEqualTo(new MissingReason.UnitMismatch("回", "件"));
    assertThat(reason(Indicator.of("来場者").withTarget("70万人").withResult("68")))
        .isEqualTo(new MissingReason.UnitMismatch("人", ""));
    assertThat(reason(Indicator.of("来場者").withTarget("70").withResult("68万人")))
        .isEqualTo(new MissingReason.UnitMismatch("", "人"));
  }

  @Test
  void aDoubtfulCellIsQuotedAsItStands() {
    Indicator indicator = Indicator.of("回数(回)").withTarget("36").withResult(" 5月4日");
    assertThat(reason(indicator))
        .isEqualTo(new MissingReason.Doubtful(" 5月4日", Doubt.LOOKS_LIKE_DATE));
    assertThat(reason(indicator.withTarget("1,24")))
        .as("the target is read first")
        .isEqualTo(new MissingReason.Doubtful("1,24", Doubt.SEPARATOR_MISUSED));
  }

  @Test
  void wordsThatNothingDecidesAreQuotedAsTheyStand() {
    assertThat(reason(Indicator.of("計画").withTarget("計画の 策定").withResult("（素案）")))
        .isEqualTo(new WordReason.Undecided("計画の 策定", "（素案）"));
  }
}
