package io.github.goalsheet.finding;

import static io.github.goalsheet.finding.Build.R4;
import static io.github.goalsheet.finding.Build.codes;
import static io.github.goalsheet.finding.Build.evaluated;
import static io.github.goalsheet.finding.Build.findings;
import static io.github.goalsheet.finding.Build.goal;
import static io.github.goalsheet.finding.Build.met;
import static io.github.goalsheet.finding.Build.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Doubt;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellChecksTest {
  @Test
  void everyCellOfARowIsChecked() {
    Indicator indicator =
        Indicator.of("件数(件)")
            .withActual(R4.plusYears(-2), "1,23")
            .withActual(R4.plusYears(-1), "12")
            .withTarget("1,24")
            .withResult("1,25");

    assertThat(findings(evaluated(goal(1, indicator).withRating("達成"))))
        .containsExactly(
            new CellFinding.UnreadableCell(
                Subject.ofActual(0, 0, 0, R4.plusYears(-2)), "1,23", Doubt.SEPARATOR_MISUSED),
            new CellFinding.UnreadableCell(
                Subject.of(0, 0, 0, FormField.TARGET), "1,24", Doubt.SEPARATOR_MISUSED),
            new CellFinding.UnreadableCell(
                Subject.of(0, 0, 0, FormField.RESULT), "1,25", Doubt.SEPARATOR_MISUSED))
        .extracting(finding -> finding.message().ja())
        .contains("「1,24」の区切りは桁区切りとも小数点とも読めますので、書き直してください。");
  }

  @Test
  void eachDoubtIsSaidInItsOwnWords() {
    assertThat(sentence("5月4日", Doubt.LOOKS_LIKE_DATE).en())
        .isEqualTo(
            "5月4日 looks as if a spreadsheet had turned it into a date; enter the value again.");
    assertThat(sentence("1,24", Doubt.SEPARATOR_MISUSED).en())
        .isEqualTo(
            "The separator in 1,24 may be a thousands mark or a decimal point; write the number again.");
    assertThat(sentence("9999", Doubt.NUMBER_TOO_LONG).ja())
        .isEqualTo("「9999」は桁が多すぎて読めませんので、書き直してください。");
    assertThat(sentence("9999", Doubt.NUMBER_TOO_LONG).en())
        .isEqualTo("9999 has too many digits; write the number again.");
    assertThat(sentence("#REF!", Doubt.SPREADSHEET_ERROR).ja())
        .isEqualTo("「#REF!」は表計算ソフトのエラー表示ですので、値を入れ直してください。");
    assertThat(sentence("#REF!", Doubt.SPREADSHEET_ERROR).en())
        .isEqualTo("#REF! is an error of the spreadsheet; enter the value.");
    assertThat(sentence("NULL", Doubt.PROGRAM_WORD).ja())
        .isEqualTo("「NULL」はプログラムが値の代わりに出した語ですので、値を入れ直してください。");
    assertThat(sentence("NULL", Doubt.PROGRAM_WORD).en())
        .isEqualTo("NULL is what a program wrote instead of a value; enter the value.");
    assertThat(sentence("1.23E+11", Doubt.EXPONENT).ja())
        .isEqualTo("「1.23E+11」は指数で書かれ、桁が失われていますので、もとの値を入れ直してください。");
    assertThat(sentence("1.23E+11", Doubt.EXPONENT).en())
        .isEqualTo(
            "1.23E+11 is written with an exponent, so that digits are lost; enter the value again.");
  }

  private static Message sentence(String text, Doubt doubt) {
    return new CellFinding.UnreadableCell(Subject.of(0, 0, 0, FormField.TARGET), text, doubt)
        .message();
  }

  @Test
  void aPlanNeedsTargetsButNoResults() {
    assertThat(codes(planned(goal(1, met().withResult(""))))).isEmpty();
    assertThat(codes(planned(goal(1, met().withTarget("").withResult("")))))
        .containsExactly("missing_target");
  }

  @Test
  void anEvaluatedSheetNeedsBoth() {
    assertThat(findings(evaluated(goal(1, Indicator.of("")).withRating("達成"))))
        .extracting(Finding::message)
        .extracting(message -> message.ja() + message.en())
        .containsExactly(
            "目標が記入されていません。There is no target.",
            "評価日がありますが、結果が記入されていません。The sheet has been evaluated but there is no result.");
  }

  @ParameterizedTest
  @CsvSource({
    "100件, 多数, result_not_number",
    "90以上, 多数, result_not_number",
    "70~80, 多数, result_not_number",
    "約100件, 多数, result_not_number",
    "前年度以上, 多数, result_not_number",
    "対象者の全て, 56, ",
    "改善, 一部改善, ",
    "実施, 実施, ",
    "100件, 評価不能, ",
    "12kg, 34℃, unit_mismatch",
    "12kg, 13000g, ",
    "12kg, 13, ",
  })
  void resultsAreComparableWithTheirTargets(String target, String result, String code) {
    Indicator indicator =
        Indicator.of("件数").withActual(R4.plusYears(-1), "0").withTarget(target).withResult(result);

    assertThat(codes(planned(goal(1, indicator))))
        .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
  }
}
