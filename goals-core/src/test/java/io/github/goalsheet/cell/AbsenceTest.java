package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsenceTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "--", "- -", "ー", "─", "━", "ーー"})
  void blanksAndDashesStateNothing(String folded) {
    assertThat(Absence.isNone(folded)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "・", "/", "=", "～", "~", "無", "なし", ".", "…", "-5", "×", "－－件"})
  void anythingElseStatesSomething(String folded) {
    assertThat(Absence.isNone(folded)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "評価不能, 評価不能",
    "集 計 中, 集計中",
    "未公表(8月公表予定), 未公表",
    "-(未集計), 未集計",
    "(集計中), 集計中",
    "N/A, N/A",
    "n/a, n/a",
    "NA, NA",
    "データなし, データなし",
    "データ 無し, データ無し",
    "対象外(新規), 対象外",
  })
  void aWordSaysWhyThereIsNoFigure(String folded, String word) {
    assertThat(Absence.findWord(folded)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "未実施",
        "中止",
        "実績なし",
        "評価不能です",
        "集計中(速報)5",
        "集計中)",
        "(集計中",
        "なし",
        "",
        "-",
        "(新規)",
        "評価不能(A)(B)",
        "Na",
        "不明点"
      })
  void otherWordsAreResultsOrWords(String folded) {
    assertThat(Absence.findWord(folded)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"評価不能", "測定不能", "集計中", "未公表", "不明", "該当なし", "対象外", "N/A", "欠測"})
  void onlyAFigureCanBeNotAssessable(String word) {
    assertThat(Measurement.parse(word)).isEqualTo(new Measurement.NotAssessable(word));
    assertThat(Target.parse(word).kind()).isEqualTo("milestone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#DIV/0!",
        "#N/A",
        "#REF!",
        "#VALUE!",
        "#NAME?",
        "#NUM!",
        "#NULL!",
        "#SPILL!",
        "#CALC!",
        "##",
        "########",
        "＃ＤＩＶ／０！"
      })
  void errorsOfASpreadsheetAreSaidToBeSuch(String text) {
    assertThat(((Measurement.Words) Measurement.parse(text)).doubt())
        .contains(Doubt.SPREADSHEET_ERROR);
    assertThat(((Target.Milestone) Target.parse(text)).doubt()).contains(Doubt.SPREADSHEET_ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "#5", "#REF", "#N/A!", "#DIV/0", "REF!", "##5", "#エラー", "# REF!"})
  void otherSignsAreNoErrors(String text) {
    assertThat(Measurement.parse(text))
        .isInstanceOfSatisfying(
            Measurement.Words.class, words -> assertThat(words.doubt()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5月4日", "05月04日", "12月31日", "2022年5月4日", "2022/5/4", "2022-05-04", "2022-05-04 0:00",
        "2022/5/4 12:34:56", "5-Apr", "31-dec-22", "1-Jan-2022", "Apr-05", "MAR-2022", "５月４日"
      })
  void datesThatASpreadsheetMadeAreSaidToBeSuch(String text) {
    assertThat(((Measurement.Words) Measurement.parse(text)).doubt())
        .contains(Doubt.LOOKS_LIKE_DATE);
    assertThat(((Target.Milestone) Target.parse(text)).doubt()).contains(Doubt.LOOKS_LIKE_DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13月1日",
        "0月4日",
        "5月32日",
        "5月0日",
        "5月",
        "4日間に",
        "2022/5-4",
        "2022/13/1",
        "32-Apr",
        "5-Foo",
        "Apr-5",
        "令和4年5月4日",
        "5月4日まで",
        "22/5/4"
      })
  void otherDatesAreWords(String text) {
    assertThat(Measurement.parse(text))
        .isInstanceOfSatisfying(
            Measurement.Words.class, words -> assertThat(words.doubt()).isEmpty());
  }
}
