package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
  @Test
  void aCarriedCellThatGoesOnIsCarriedNoMore() throws UnreadableInputException {
    ReadResult read =
        Form.readTable(
            "1,,花を植えます。,・花壇,数,,,,5,6,,,達成", "2,,,,回数,,,,5,6,,,", ",,そして水をやります。,,,,,,,,,,");

    assertThat(Form.goals(read).get(1).statement()).isEqualTo("花を植えます。\nそして水をやります。");
    assertThat(Form.goals(read).get(1).carried())
        .containsExactly(FormField.INITIATIVES, FormField.RATING);
  }

  @Test
  void aRowIsAGoalWithItsIndicator() throws UnreadableInputException {
    ReadResult read = Form.readTable("1,2,花を植えます。,・花壇の整備,花壇の数(か所),3,4,-,5以上,6,年度末の数,6か所に植えました。,達成");

    Goal goal = Form.goals(read).get(0);
    Indicator indicator = goal.indicators().get(0);
    assertThat(Form.notices(read)).isEmpty();
    assertThat(goal.number()).isEqualTo(1);
    assertThat(goal.parentGoals()).containsExactly(2);
    assertThat(goal.statement()).isEqualTo("花を植えます。");
    assertThat(goal.initiatives()).isEqualTo("・花壇の整備");
    assertThat(goal.rating()).contains("達成");
    assertThat(goal.carried()).isEmpty();
    assertThat(indicator.label()).isEqualTo("花壇の数(か所)");
    assertThat(indicator.actuals().keySet())
        .containsExactly(FiscalYear.of(2019), FiscalYear.of(2020), FiscalYear.of(2021));
    assertThat(indicator.actuals().get(FiscalYear.of(2021)).text()).isEqualTo("-");
    assertThat(indicator.target().text()).isEqualTo("5以上");
    assertThat(indicator.result().text()).isEqualTo("6");
    assertThat(indicator.supplement()).isEqualTo("年度末の数");
    assertThat(indicator.status()).isEqualTo("6か所に植えました。");
  }

  @Test
  void aRowWithoutANumberIsAFurtherIndicatorOfTheGoalAbove() throws UnreadableInputException {
    ReadResult read =
        Form.readTable(
            "1,,花を植えます。,・花壇,花壇の数,,,,5,6,,,達成",
            ",,,,水やりの回数,,,,10,11,,,",
            "2,,木を植えます。,・並木,木の数,,,,1,1,,,達成");

    assertThat(Form.notices(read)).isEmpty();
    assertThat(Form.goals(read)).hasSize(2);
    assertThat(Form.goals(read).get(0).indicators())
        .extracting(Indicator::label)
        .containsExactly("花壇の数", "水やりの回数");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3,－,－,－,－,－,－,－,－,－,－,－,－",
        "３,-,ー,－,―,–,—,,,,,,",
        ",－,－,－,－,－,－,－,－,－,－,－,－",
        "3,,,,,,,,－,\u00A0,　,\u200B,"
      })
  void aRowOfDashesWasLeftUnused(String row) throws UnreadableInputException {
    String first = "1,,花を植えます。,・花壇,花壇の数,,,,5,6,,,達成";
    ReadResult read = Form.readTable(first, row);

    assertThat(Form.notices(read)).isEmpty();
    assertThat(Form.sheet(read)).isEqualTo(Form.sheet(Form.readTable(first)));
  }

  @Test
  void aRowOfDashesAndAFigureThatIsItsNumberTooIsUsed() throws UnreadableInputException {
    ReadResult read =
        Form.readTable("1,,花を植えます。,・花壇,花壇の数,,,,5,6,,,達成", "5,－,－,－,－,－,－,－,5,－,－,－,－");

    assertThat(Form.notices(read)).isEmpty();
    assertThat(Form.goals(read)).hasSize(2);
    assertThat(Form.goals(read).get(1).indicators().get(0).target().text()).isEqualTo("5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", " ", "　", "\u200B", "\uFEFF", "\u202F\u2007"})
  void whatOnlyLooksBlankIsMergedWithTheCellAbove(String blank) throws UnreadableInputException {
    String first = "1,,花を植えます。,・花壇,花壇の数,,,,5,6,,,達成";
    String second = "2,,#,#,水やりの回数,,,,10,11,,,#";
    ReadResult read = Form.readTable(first, second.replace("#", blank));

    assertThat(Form.notices(read)).isEmpty();
    assertThat(Form.sheet(read))
        .isEqualTo(Form.sheet(Form.readTable(first, second.replace("#", ""))));
    assertThat(Form.goals(read).get(1).statement()).isEqualTo("花を植えます。");
    assertThat(Form.goals(read).get(1).carried()).isEqualTo(Goal.CARRIABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001A", "\u001A\u001A", "\n\u001A", "\r\n\u001A", "\n\n\u001A"})
  void theMarkThatEndsAFileIsNoWordOfTheForm(String end) throws UnreadableInputException {
    String form = Form.HEAD + Form.HEADER + "1,,花を植えます。,・花壇,花壇の数,,,,5,6,,,達成";
    ReadResult read = Form.read(form + end);

    assertThat(Form.notices(read)).isEmpty();
    assertThat(Form.sheet(read)).isEqualTo(Form.sheet(Form.read(form)));
  }

  @Test
  void textInARowWithoutANumberGoesOnFromTheRowAbove() throws UnreadableInputException {
    ReadResult read = Form.readTable("1,1,花を,・花壇,花壇の数,,,,5,6,,,達成", ",\"1,2\",植えます。,・水やり,,,,,,,,,");

    Goal goal = Form.goals(read).get(0);
    assertThat(Form.notices(read)).isEmpty();
    assertThat(goal.statement()).isEqualTo("花を\n植えます。");
    assertThat(goal.initiatives()).isEqualTo("・花壇\n・水やり");
    assertThat(goal.parentGoals()).containsExactly(1, 2);
    assertThat(goal.indicators()).hasSize(1);
  }

  @Test
  void anotherRatingOfTheSameGoalIsTold() throws UnreadableInputException {
    ReadResult read =
        Form.readTable(
            "1,,花を植えます。,,花壇の数,,,,5,6,,,達成", ",,,,水やり,,,,10,9,,,一部未達成", ",,,,草取り,,,,10,10,,,達成");

    assertThat(Form.goals(read).get(0).rating()).contains("達成");
    assertThat(Form.notices(read)).containsExactly("rating_repeated M6 一部未達成");
  }

  @Test
  void aRatingMayStandInALaterRowOfItsGoal() throws UnreadableInputException {
    ReadResult read = Form.readTable("1,,花を植えます。,,花壇の数,,,,5,6,,,", ",,,,水やり,,,,10,9,,,一部未達成");

    assertThat(Form.goals(read).get(0).rating()).contains("一部未達成");
    assertThat(Form.notices(read)).isEmpty();
    assertThat(((Place.TableCell) read.sheets().get(0).places().goal(0, FormField.RATING)).line())
        .isEqualTo(Form.FIRST_ROW + 1);
  }

  @Test
  void unusedRowsAreNoGoals() throws UnreadableInputException {
    ReadResult read =
        Form.readTable("1,,花を植えます。,,花壇の数,,,,5,6,,,達成", "2,,,,,,,,,,,,", ",,,,,,,,,,,,", "3", "");

    assertThat(Form.goals(read)).extracting(Goal::number).containsExactly(1);
    assertThat(Form.notices(read)).isEmpty();
  }

  @Test
  void whatStandsInARowThatIsNoGoalIsTold() throws UnreadableInputException {
    ReadResult read =
        Form.readTable("1,,花を植えます。,,花壇の数,,,,5,6,,,達成", "2,4,,,,,,,,,,,未定", "※指標は年度末の数,,,,,,,,,,,,");

    assertThat(Form.goals(read)).hasSize(1);
    assertThat(Form.notices(read))
        .containsExactly("cell_not_read B6 4", "cell_not_read M6 未定", "text_not_read A7 ※指標は年度末の数");
  }

  @Test
  void aRatingBeforeTheFirstGoalIsTold() throws UnreadableInputException {
    ReadResult read = Form.readTable(",,,,,,,,,,,,達成", "1,,花を植えます。,,花壇の数,,,,5,6,,,達成");

    assertThat(Form.goals(read)).hasSize(1);
    assertThat(Form.notices(read)).containsExactly("cell_not_read M5 達成");
  }

  @Test
  void blankCellsBelowAGoalCarryItsStatementInitiativesAndRating() throws UnreadableInputException {
    ReadResult read = Form.readTable("1,,花を植えます。,・花壇,花壇の数,,,,5,6,,,達成", "2,,,,水やりの回数,,,,10,11,,,");

    Goal goal = Form.goals(read).get(1);
    assertThat(goal.carried()).isEqualTo(Goal.CARRIABLE);
    assertThat(goal.statement()).isEqualTo("花を植えます。");
    assertThat(goal.initiatives()).isEqualTo("・花壇");
    assertThat(goal.rating()).contains("達成");
  }

  @Test
  void aGoalWithARatingOfItsOwnCarriesStatementAndInitiatives() throws UnreadableInputException {
    ReadResult read =
        Form.readTable("1,,花を植えます。,・花壇,花壇の数,,,,5,6,,,達成", "2,,,,水やりの回数,,,,10,9,,,一部未達成");

    Goal goal = Form.goals(read).get(1);
    assertThat(goal.carried()).containsExactly(FormField.STATEMENT, FormField.INITIATIVES);
    assertThat(goal.rating()).contains("一部未達成");
  }

  @Test
  void aGoalWithInitiativesOfItsOwnIsNotRatedLikeTheGoalAbove() throws UnreadableInputException {
    ReadResult read =
        Form.readTable("1,,花を植えます。,・花壇,花壇の数,,,,5,6,,,達成", "2,,,・水やり,水やりの回数,,,,10,11,,,");

    Goal goal = Form.goals(read).get(1);
    assertThat(goal.carried()).containsExactly(FormField.STATEMENT);
    assertThat(goal.rating()).isEmpty();
  }

  @Test
  void aGoalWithAStatementOfItsOwnCarriesNothing() throws UnreadableInputException {
    ReadResult read =
        Form.readTable("1,,花を植えます。,・花壇,花壇の数,,,,5,6,,,達成", "2,,木を植えます。,,木の数,,,,10,11,,,");

    Goal goal = Form.goals(read).get(1);
    assertThat(goal.carried()).isEmpty();
    assertThat(goal.initiatives()).isEmpty();
    assertThat(goal.rating()).isEmpty();
  }

  @Test
  void nothingIsCarriedFromWhatIsBlank() throws UnreadableInputException {
    ReadResult read =
        Form.readTable(
            "1,,,・花壇,花壇の数,,,,5,6,,,達成",
            "2,,,,水やりの回数,,,,10,11,,,",
            "3,,木を植えます。,,木の数,,,,1,1,,,達成",
            "4,,,,並木の長さ,,,,1,1,,,",
            "5,,鳥を呼びます。,・巣箱,巣箱の数,,,,1,,,,",
            "6,,,,鳥の数,,,,1,,,,");

    assertThat(Form.goals(read).get(0).carried()).isEmpty();
    assertThat(Form.goals(read).get(1).carried()).isEmpty();
    assertThat(Form.goals(read).get(1).rating()).isEmpty();
    assertThat(Form.goals(read).get(3).carried()).containsExactly(FormField.STATEMENT);
    assertThat(Form.goals(read).get(5).carried())
        .containsExactly(FormField.STATEMENT, FormField.INITIATIVES);
    assertThat(Form.notices(read)).isEmpty();
  }

  @Test
  void theNumberOfAGoalIsInferredWithAWarning() throws UnreadableInputException {
    ReadResult read =
        Form.readTable(
            ",,花を植えます。,,花壇の数,,,,5,6,,,達成",
            "４,,木を植えます。,,木の数,,,,1,1,,,達成",
            "四の二,,鳥を呼びます。,,巣箱の数,,,,1,1,,,達成",
            "0,,虫を呼びます。,,草地の数,,,,1,1,,,達成");

    assertThat(Form.goals(read)).extracting(Goal::number).containsExactly(1, 4, 5, 6);
    assertThat(Form.notices(read))
        .containsExactly(
            "goal_number_inferred A5", "goal_number_inferred A7 四の二", "goal_number_inferred A8 0");
  }

  @Test
  void unreadableNumbersOfWardGoalsCostThatCellAlone() throws UnreadableInputException {
    ReadResult read = Form.readTable("1,第二,花を植えます。,・花壇,花壇の数,,,,5,6,,,達成");

    assertThat(Form.notices(read)).containsExactly("parent_goals_unreadable B5 第二");
    assertThat(Form.goals(read).get(0).parentGoals()).isEmpty();
    assertThat(Form.goals(read).get(0).statement()).isEqualTo("花を植えます。");
  }

  @Test
  void aGoalMayHaveNoIndicator() throws UnreadableInputException {
    ReadResult read = Form.readTable("1,,花を植えます。,,,,,,,,,,", "2,,,・水やり,,,,,,,,,");

    assertThat(Form.goals(read)).allSatisfy(goal -> assertThat(goal.indicators()).isEmpty());
    assertThat(Form.goals(read).get(1).carried()).containsExactly(FormField.STATEMENT);
  }

  @Test
  void anIndicatorMayHaveNoLabel() throws UnreadableInputException {
    ReadResult read = Form.readTable("1,,花を植えます。,・花壇,,,,,,7回,,,達成");

    assertThat(Form.goals(read).get(0).indicators())
        .singleElement()
        .satisfies(indicator -> assertThat(indicator.result().text()).isEqualTo("7回"));
  }

  @Test
  void wordsRightOfTheTableAreTold() throws UnreadableInputException {
    ReadResult read =
        Form.read(Form.HEAD + "No.,組織目標,,項目(単位),R4目標,評価\n" + "1,花を植えます。,来年も,花壇の数,5,達成,担当 田中\n");

    assertThat(Form.notices(read))
        .containsExactly("cell_not_read C5 来年も", "cell_not_read G5 担当 田中");
    assertThat(Form.goals(read).get(0).statement()).isEqualTo("花を植えます。");
  }

  @Test
  void theWordsOfACellAreKeptAsTheyAre() throws UnreadableInputException {
    ReadResult read =
        Form.readTable("1,,\"　花を\r\n植えます。 \",・「\"」の件,\"花壇の\"\"数\"\"\",,,,５以上, 6 ,,,達成");

    Goal goal = Form.goals(read).get(0);
    assertThat(goal.statement()).isEqualTo("　花を\r\n植えます。 ");
    assertThat(goal.initiatives()).isEqualTo("・「\"」の件");
    assertThat(goal.indicators().get(0).label()).isEqualTo("花壇の\"数\"");
    assertThat(goal.indicators().get(0).target().text()).isEqualTo("５以上");
    assertThat(goal.indicators().get(0).result().text()).isEqualTo(" 6 ");
  }

  @Test
  void aRatingOfBlanksIsNoRating() throws UnreadableInputException {
    ReadResult read = Form.readTable("1,,花を植えます。,・花壇,花壇の数,,,,5,6,,,　");

    assertThat(Form.goals(read).get(0).rating()).isEmpty();
  }

  @Test
  void aCellOfBlanksInAFurtherRowAddsNothingToTheTextAbove() throws UnreadableInputException {
    ReadResult read =
        Form.readTable(
            "1,1,花を植えます。,・花壇,数,,,,5,6,,,達成", "2,,,,回数,,,,5,6,,,", ", ,　,\" \n \",高さ,,,,5,6,,,　");

    assertThat(Form.notices(read)).isEmpty();
    assertThat(Form.goals(read).get(1).statement()).isEqualTo("花を植えます。");
    assertThat(Form.goals(read).get(1).initiatives()).isEqualTo("・花壇");
    assertThat(Form.goals(read).get(1).carried()).isEqualTo(Goal.CARRIABLE);
    assertThat(Form.goals(read).get(1).indicators())
        .extracting(Indicator::label)
        .containsExactly("回数", "高さ");
  }

  @Test
  void wardGoalsInCirclesAreSeveral() throws UnreadableInputException {
    ReadResult read = Form.readTable("①,①②,花を植えます。,,数,,,,5,6,,,達成", "②,1²,木を植えます。,,数,,,,5,6,,,達成");

    assertThat(Form.goals(read)).extracting(Goal::number).containsExactly(1, 2);
    assertThat(Form.goals(read).get(0).parentGoals()).containsExactly(1, 2);
    assertThat(Form.goals(read).get(1).parentGoals()).isEmpty();
    assertThat(Form.notices(read)).containsExactly("parent_goals_unreadable B6 1²");
  }
}
