package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column belongs to which label: displaced, reordered, spread, or unclear. */
class ColumnFinderTest {
  private static final String ROWS =
      """
      1,2,花を植えます。,・花壇の整備,花壇の数(か所),3,4,-,5以上,6,年度末に数えました。,広場に花壇を2か所増やしました。,達成
      2,,木を植えます。,・並木の整備,木の数(本),10,12,15,20,18,年度末に数えました。,2本が風で倒れました。,一部未達成
      """;

  private static final String A =
      """
      No.,部区 組織目標,組織目標,主な取組(事業),指標,,,,,,目標達成状況,評価,
      ,,,,項目(単位),R1実績,R2実績,R3実績,R4目標,R4結果,,,補足・参考指標
      """;
  private static final String B =
      """
      No.,部区 組織目標,組織目標,主な取組(事業),指標,,,,,目標達成状況,評価,,
      ,,,,項目(単位),R1実績,R2実績,R3実績,R4目標,,,R4結果,補足・参考指標
      """;
  private static final String C =
      """
      No.,部区 組織目標,組織目標,主な取組(事業),指標,,,,,補足・参考指標,目標達成状況,評価,
      ,,,,項目(単位),R1実績,R2実績,R3実績,R4目標,,,,R4結果
      """;
  private static final String PACKED =
      """
      No.,部区 組織目標,組織目標,主な取組(事業),指標,目標達成状況,評価
      項目(単位),R1実績,R2実績,R3実績,R4目標,R4結果,補足・参考指標
      """;

  @ParameterizedTest
  @ValueSource(strings = {A, B, C, PACKED})
  void displacedLabelsAreReadInTheirOrder(String header) throws UnreadableInputException {
    ReadResult read = Form.read(Form.HEAD + header + ROWS);

    assertThat(Form.notices(read)).containsExactly("labels_displaced 4");
    assertThat(Form.goals(read)).isEqualTo(Form.goals(Form.read(Form.HEAD + Form.HEADER + ROWS)));
  }

  @ParameterizedTest
  @ValueSource(strings = {A, B, C})
  void inAPlanTheHeaderAloneTellsThatItsLabelsAreDisplaced(String header)
      throws UnreadableInputException {
    String rows = "1,2,花を植えます。,・花壇の整備,花壇の数(か所),3,4,-,5以上,,年度末に数えます。,,\n";

    ReadResult read = Form.read(Form.HEAD + header + rows);

    assertThat(Form.notices(read)).containsExactly("labels_displaced 4");
    assertThat(Form.goals(read)).isEqualTo(Form.goals(Form.read(Form.HEAD + Form.HEADER + rows)));
  }

  @Test
  void anEmptyTableWithDisplacedLabelsIsReadInTheirOrder() throws UnreadableInputException {
    ReadResult read = Form.read(Form.HEAD + B + "1,,,,,,,,,,,,\n");

    assertThat(Form.notices(read)).containsExactly("labels_displaced 4");
    assertThat(Form.goals(read)).isEmpty();
  }

  @Test
  void labelsHoldInAHeaderOfTwoRows() throws UnreadableInputException {
    String header =
        """
        No.,部区 組織目標,組織目標,主な取組(事業),指標,,,,,,,目標達成状況,評価
        ,,,,項目(単位),R1実績,R2実績,R3実績,R4目標,R4結果,補足・参考指標,,
        """;

    ReadResult read = Form.read(Form.HEAD + header + ROWS);

    assertThat(Form.notices(read)).isEmpty();
    assertThat(Form.goals(read)).isEqualTo(Form.goals(Form.read(Form.HEAD + Form.HEADER + ROWS)));
  }

  @Test
  void columnsInAnotherOrderAreReadAsLabelled() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            Form.HEAD
                + "No.,評価,組織目標,R4結果,R4目標,項目(単位),主な取組(事業)\n"
                + "1,達成,花を植えます。,6,5以上,花壇の数,・花壇\n");

    Goal goal = Form.goals(read).get(0);
    assertThat(Form.notices(read)).containsExactly("columns_reordered 4");
    assertThat(goal.rating()).contains("達成");
    assertThat(goal.initiatives()).isEqualTo("・花壇");
    assertThat(goal.indicators())
        .containsExactly(Indicator.of("花壇の数").withTarget("5以上").withResult("6"));
  }

  @Test
  void aSupplementThatTrulyStandsLastIsReadAsLabelled() throws UnreadableInputException {
    // The labels of pattern A, but with the data under them.
    String rows =
        """
        1,2,花を植えます。,・花壇の整備,花壇の数(か所),3,4,-,5以上,6,広場に花壇を2か所増やしました。,達成,年度末に数えました。
        2,,木を植えます。,・並木の整備,木の数(本),10,12,15,20,18,2本が風で倒れました。,一部未達成,年度末に数えました。
        """;

    ReadResult read = Form.read(Form.HEAD + A + rows);

    assertThat(Form.notices(read)).containsExactly("columns_reordered 4");
    assertThat(Form.goals(read)).isEqualTo(Form.goals(Form.read(Form.HEAD + Form.HEADER + ROWS)));
  }

  @Test
  void columnsThatNeitherWayFitsAreNotReadAndNamed() throws UnreadableInputException {
    // The labels of pattern B; the rating stands where neither their order nor their place says.
    String rows =
        """
        1,2,花を植えます。,・花壇の整備,花壇の数(か所),3,4,-,5以上,達成,年度末に数えたものに限ります。,6,広場に花壇を2か所増やしました。
        2,,木を植えます。,・並木の整備,木の数(本),10,12,15,20,一部未達成,年度末に数えたものに限ります。,18,2本が風で倒れましたので補いました。
        """;

    ReadResult read = Form.read(Form.HEAD + B + rows);

    assertThat(Form.notices(read))
        .containsExactly("columns_unclear 4", "cell_not_read J6 達成", "cell_not_read J7 一部未達成");
    assertThat(read.notices().get(0).message().in(Language.JA))
        .isEqualTo("見出しと列の内容が対応しないため、次の列は読み取っていません: 目標達成状況、評価、R4結果、補足・参考指標");
    assertThat(Form.goals(read)).extracting(Goal::statement).containsExactly("花を植えます。", "木を植えます。");
    assertThat(Form.goals(read)).allSatisfy(goal -> assertThat(goal.rating()).isEmpty());
    assertThat(Form.goals(read).get(0).indicators().get(0))
        .isEqualTo(
            Indicator.of("花壇の数(か所)")
                .withActual(FiscalYear.of(2019), "3")
                .withActual(FiscalYear.of(2020), "4")
                .withActual(FiscalYear.of(2021), "-")
                .withTarget("5以上"));
  }

  @Test
  void dataThatIsShiftedAgainstAllLabelsIsNotRead() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            Form.HEAD
                + "No.,組織目標,項目(単位),R4目標,R4結果,評価\n"
                + "花を植えます。,花壇の数,5,6,達成\n"
                + "木を植えます。,木の数,5,6,達成\n");

    assertThat(Form.notices(read))
        .containsExactly(
            "columns_unclear 4", "cell_not_read A5 花を植えます。", "cell_not_read A6 木を植えます。");
    assertThat(read.hasErrors()).isTrue();
    assertThat(Form.goals(read)).isEmpty();
  }

  @Test
  void dataThatIsShiftedBesideItsLabelsIsReadInTheirOrder() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            Form.HEAD
                + "No.,組織目標,項目(単位),R4目標,R4結果,評価,\n"
                + ",1,花を植えます。,花壇の数,5,6,達成\n"
                + ",2,木を植えます。,木の数,5,6,達成\n");

    assertThat(Form.notices(read)).containsExactly("labels_displaced 4");
    assertThat(Form.goals(read)).extracting(Goal::number).containsExactly(1, 2);
    assertThat(Form.goals(read).get(1).rating()).contains("達成");
  }

  @Test
  void wordsMayStandUnderAnyOfTheColumnsThatALabelSpans() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            Form.HEAD
                + ",No.,,,組織目標,,,項目(単位),,R4目標,,R4結果,,評価,\n"
                + ",1,,,花を植えます。,,,花壇の数,,5,,6,,達成,\n"
                + ",,2,,,木を植えます。,,,木の数,,5,,6,,達成\n");

    assertThat(Form.notices(read)).isEmpty();
    assertThat(Form.goals(read)).extracting(Goal::number).containsExactly(1, 2);
    assertThat(Form.goals(read).get(1).rating()).contains("達成");
  }

  @Test
  void oneOddCellDoesNotChangeHowColumnsAreRead() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            Form.HEAD + A + ROWS + "3,,鳥を呼びます。,・巣箱,巣箱の数,1,1,1,1,1,7,2,目標を上回る成果を上げることができました。\n");

    assertThat(Form.notices(read)).containsExactly("labels_displaced 4");
    assertThat(Form.goals(read).get(2).rating()).contains("目標を上回る成果を上げることができました。");
  }

  @Test
  void theYearsOfTheLabelsAreTheKeysOfTheActuals() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            Form.HEAD
                + "No.,組織目標,項目(単位),H30実績,令和元年度実績,Ｒ２実績,R3年度 実績,2021年度実績値,実績(R5),Ｒ４目標,R4年度結果,評価\n"
                + "1,花を植えます。,花壇の数,1,2,3,4,4,6,5,7,達成\n");

    Indicator indicator = Form.goals(read).get(0).indicators().get(0);
    assertThat(indicator.actuals().keySet())
        .extracting(FiscalYear::year)
        .containsExactly(2018, 2019, 2020, 2021, 2023);
    assertThat(indicator.actuals().get(FiscalYear.of(2021)).text()).isEqualTo("4");
    assertThat(indicator.target().text()).isEqualTo("5");
    assertThat(indicator.result().text()).isEqualTo("7");
    assertThat(Form.notices(read)).containsExactly("column_repeated H4 2021年度実績値");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R4実績",
        "R4実績値",
        "令和4年度実績",
        "2022年度実績",
        "実績(R4)",
        "実績（令和4年度）",
        "実績〔R4〕",
        "R4(実績)",
        "令和4年度（実績値）",
        "R4【結果】",
        "R4年度末［実績］",
        "実績",
        "実績値",
        "R4結果"
      })
  void anActualOfTheSheetsOwnYearIsItsResult(String label) throws UnreadableInputException {
    ReadResult read =
        Form.read(
            Form.HEAD + "No.,組織目標,項目(単位),R3実績,R4目標," + label + ",評価\n1,花を植えます。,花壇の数,1,2,3,達成\n");

    assertThat(read.notices()).isEmpty();
    assertThat(Form.goals(read).get(0).indicators())
        .containsExactly(
            Indicator.of("花壇の数")
                .withActual(FiscalYear.of(2021), "1")
                .withTarget("2")
                .withResult("3"));
  }

  private static String grouped(String heading, String last) {
    return Form.HEAD
        + "No.,組織目標,"
        + heading
        + ",,,評価\n,,項目(単位),R4目標,"
        + last
        + ",\n1,花を植えます。,花壇の数,5,6,達成\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"目標を定量化する指標", "成果を測るものさし", "取組の\u3000達成度"})
  void aHeadingAboveLabelsThatAreAllKnownIsNoWarning(String heading)
      throws UnreadableInputException {
    ReadResult read = Form.read(grouped(heading, "R4結果"));

    assertThat(Form.notices(read)).containsExactly("heading_of_group C4 " + heading);
    assertThat(read.notices()).allMatch(notice -> notice.severity() == Severity.INFO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"千円単位", "※R4は見込", "3か年の平均", "指標(特別会計を除く)"})
  void aHeadingThatSaysHowToTakeTheFiguresIsTold(String heading) throws UnreadableInputException {
    assertThat(Form.notices(Form.read(grouped(heading, "R4結果"))))
        .containsExactly("heading_not_read C4 " + heading);
  }

  @Test
  void aHeadingAboveALabelThatIsNotKnownIsTold() throws UnreadableInputException {
    assertThat(Form.notices(Form.read(grouped("目標を定量化する指標", "みきわめ"))))
        .containsExactlyInAnyOrder(
            "heading_not_read C4 目標を定量化する指標", "column_unknown E5 みきわめ", "columns_not_understood 4");
  }

  @Test
  void anActualOfTheOwnYearBesideAResultStaysOneAndIsTold() throws UnreadableInputException {
    ReadResult read =
        Form.read(Form.HEAD + "No.,組織目標,項目(単位),R4目標,R4実績,R4結果,評価\n1,花を植えます。,花壇の数,1,2,3,達成\n");

    Indicator indicator = Form.goals(read).get(0).indicators().get(0);
    assertThat(Form.notices(read)).containsExactly("actual_beside_result E4 R4実績");
    assertThat(indicator.actuals().get(FiscalYear.of(2022)).text()).isEqualTo("2");
    assertThat(indicator.result().text()).isEqualTo("3");
  }

  @Test
  void labelsOfAnotherYearAreReadAsStatedAndTold() throws UnreadableInputException {
    ReadResult read =
        Form.read(Form.HEAD + "No.,組織目標,項目(単位),R3実績,R5目標,R5結果,評価\n" + "1,花を植えます。,花壇の数,1,2,3,達成\n");

    Indicator indicator = Form.goals(read).get(0).indicators().get(0);
    assertThat(indicator.actuals().firstKey()).isEqualTo(FiscalYear.of(2021));
    assertThat(indicator.target().text()).isEqualTo("2");
    assertThat(Form.notices(read))
        .containsExactly("header_year_differs E4 R5目標", "header_year_differs F4 R5結果");
  }

  @Test
  void headingsThatAreNotKnownAreToldAndWhatTheyMayHoldIsNotMissing()
      throws UnreadableInputException {
    ReadResult read =
        Form.read(
            Form.HEAD.replace("公園課", "公園課\n評価日,R5.3.31")
                + "No.,組織目標,項目(単位),ねらう値,到達点,みきわめ\n1,花を植えます。,花壇の数,5,6,達成\n");

    assertThat(Form.notices(read))
        .containsExactly(
            "column_unknown D5 ねらう値",
            "column_unknown E5 到達点",
            "column_unknown F5 みきわめ",
            "columns_not_understood 5");
    assertThat(read.hasErrors()).isTrue();
    assertThat(read.sheets().get(0).places().notRead())
        .containsExactly(FormField.TARGET, FormField.RESULT, FormField.RATING);
    assertThat(
            CheckResult.of(Checker.of(BuiltInPolicies.find("niigata").orElseThrow()), read.sheets())
                .report()
                .byCode())
        .doesNotContainKeys("missing_target", "missing_result", "missing_rating");
  }

  @Test
  void aPlanWithoutResultsIsNoFault() throws UnreadableInputException {
    ReadResult read = Form.read(Form.HEAD + "No.,組織目標,担当,項目(単位),R4目標\n1,花を植えます。,田中,花壇の数,5\n");

    assertThat(Form.notices(read)).containsExactly("column_unknown C4 担当");
    assertThat(read.sheets().get(0).places().notRead()).isEmpty();
  }

  @Test
  void ofTwoTargetsThatOfTheSheetsYearCounts() throws UnreadableInputException {
    ReadResult read =
        Form.read(Form.HEAD + "No.,組織目標,項目(単位),R3目標,R4目標,R5目標,評価\n" + "1,花を植えます。,花壇の数,1,2,3,達成\n");

    assertThat(Form.goals(read).get(0).indicators().get(0).target().text()).isEqualTo("2");
    assertThat(Form.notices(read))
        .containsExactly("column_repeated D4 R3目標", "column_repeated F4 R5目標");
  }

  @Test
  void columnsThatTheFormLacksAreToldIfAnythingStandsInThem() throws UnreadableInputException {
    ReadResult read =
        Form.read(Form.HEAD + "No.,組織目標,担当,項目(単位),R4目標,備考,評価\n" + "1,花を植えます。,田中,花壇の数,1,,達成\n");

    assertThat(Form.notices(read)).containsExactly("column_unknown C4 担当");
    assertThat(Form.goals(read).get(0).statement()).isEqualTo("花を植えます。");
  }

  @Test
  void missingColumnsAreTold() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            Form.HEAD
                + "組織目標,主な取組(事業),評価\n"
                + "花を植えます。,・花壇,達成\n"
                + ",・水やり,\n"
                + "木を植えます。,・並木,未達成\n");

    assertThat(Form.notices(read))
        .containsExactly("columns_missing 4", "goal_number_inferred 5", "goal_number_inferred 7");
    assertThat(read.notices().get(0).message().in(Language.EN))
        .isEqualTo("The table lacks these columns: No., 項目(単位), 目標");
    assertThat(Form.goals(read)).extracting(Goal::number).containsExactly(1, 2);
    assertThat(Form.goals(read).get(0).initiatives()).isEqualTo("・花壇\n・水やり");
  }

  @Test
  void labelsMayBeBrokenOverTheTwoRowsOfTheHeader() throws UnreadableInputException {
    String header =
        """
        No.,部区,組織目標,主な取組,指標,,,,,,補足・,目標,評価
        ,組織目標,,(事業),項目(単位),R1実績,R2実績,R3実績,R4目標,R4結果,参考指標,達成状況,
        """;

    ReadResult read = Form.read(Form.HEAD + header + ROWS);

    assertThat(Form.goals(read)).isEqualTo(Form.goals(Form.read(Form.HEAD + Form.HEADER + ROWS)));
  }

  @ParameterizedTest
  @ValueSource(strings = {A, B, C, PACKED, Form.HEADER})
  void notesBelowAShortTableDoNotChangeHowColumnsAreRead(String header)
      throws UnreadableInputException {
    String row = ROWS.lines().findFirst().orElseThrow() + "\n";
    String notes = "※1 花は春に植えます。\n※2 木は秋に植えます。\n※3 予算の都合により変わることがあります。\n(注)暫定値です。\n";

    ReadResult read = Form.read(Form.HEAD + header + row + notes);

    assertThat(Form.goals(read)).isEqualTo(Form.goals(Form.read(Form.HEAD + Form.HEADER + row)));
    assertThat(Form.notices(read))
        .filteredOn(notice -> !notice.equals("labels_displaced 4"))
        .allMatch(notice -> notice.startsWith("text_not_read A"))
        .hasSize(4);
  }

  @Test
  void unusedNumbersAndContinuedTextsAreNoEvidenceEither() throws UnreadableInputException {
    ReadResult read =
        Form.read(
            Form.HEAD
                + "No.,組織目標,項目(単位),R4目標,R4結果,評価,\n"
                + ",1,花を植えます。,花壇の数,5,6,達成\n"
                + ",,そして水をやります。\n"
                + ",2\n,3\n");

    assertThat(Form.notices(read)).containsExactly("labels_displaced 4");
    assertThat(Form.goals(read)).extracting(Goal::number).containsExactly(1);
    assertThat(Form.goals(read).get(0).statement()).isEqualTo("花を植えます。\nそして水をやります。");
  }
}
