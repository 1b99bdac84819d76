package io.github.goalsheet.io.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.layout.Form;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IndicatorsCsvTest {
  static final String TITLES =
      "fiscal_year,department,section,goal_no,parent_goals,statement,initiatives,carried,"
          + "indicator,actual_minus_3,actual_minus_2,actual_minus_1,target,result,supplement,"
          + "status,rating\n";

  static String write(boolean japanese, int years, GoalSheet... sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (IndicatorsCsvWriter writer =
        japanese
            ? IndicatorsCsvWriter.japanese(out, CsvOptions.DEFAULT, years)
            : IndicatorsCsvWriter.to(out, CsvOptions.DEFAULT, years)) {
      for (GoalSheet sheet : sheets) {
        writer.write(sheet);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static ReadResult read(String text) throws IOException {
    return GoalSheets.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        "form.csv",
        ReadOptions.DEFAULT);
  }

  /** The sheet without what this form leaves behind. */
  private static GoalSheet goalsOnly(GoalSheet sheet) {
    Organization organization = sheet.organization();
    return GoalSheet.of(
        sheet.fiscalYear(),
        Organization.of(organization.department(), organization.section()),
        sheet.goals().toArray(Goal[]::new));
  }

  @Test
  void anIndicatorIsARowWithItsGoalAndOrganization() throws IOException {
    Goal goal =
        Goal.of(
                1,
                "花を植えます。",
                Indicator.of("花壇の数(か所)")
                    .withActual(FiscalYear.of(2020), "3")
                    .withActual(FiscalYear.of(2021), "-")
                    .withTarget("5以上")
                    .withResult("6")
                    .withSupplement("年度末")
                    .withStatus("植えた"),
                Indicator.of("水やり"))
            .withInitiatives("・花壇\n・水やり")
            .withParentGoals(1, 2)
            .withRating("達成");
    Goal second =
        new Goal(
            2,
            ImmutableList.of(),
            "花を植えます。",
            "・花壇\n・水やり",
            ImmutableList.of(),
            Optional.of("達成"),
            Goal.CARRIABLE);
    GoalSheet sheet =
        GoalSheet.of(FiscalYear.of(2022), Organization.of("みどり区", "公園課"), goal, second);

    assertThat(write(false, 3, sheet))
        .isEqualTo(
            TITLES
                + """
                2022,みどり区,公園課,1,1 2,花を植えます。,"・花壇
                ・水やり",,花壇の数(か所),,3,-,5以上,6,年度末,植えた,達成
                2022,みどり区,公園課,1,1 2,花を植えます。,"・花壇
                ・水やり",,水やり,,,,,,,,達成
                2022,みどり区,公園課,2,,花を植えます。,"・花壇
                ・水やり",statement initiatives rating,,,,,,,,,達成
                """);
  }

  @Test
  void titlesAndNamesMayBeJapanese() throws IOException {
    Goal first = Goal.of(1, "花を植えます。", Indicator.of("花壇の数").withActual(FiscalYear.of(2021), "3"));
    Goal second =
        new Goal(
            2,
            ImmutableList.of(),
            "花を植えます。",
            "",
            ImmutableList.of(Indicator.of("水やり").withActual(FiscalYear.of(2021), "")),
            Optional.empty(),
            ImmutableSet.of(FormField.STATEMENT));
    GoalSheet sheet =
        GoalSheet.of(FiscalYear.of(2022), Organization.of("みどり区", "公園課"), first, second);

    String text = write(true, 1, sheet);

    assertThat(text)
        .isEqualTo(
            """
            年度,組織名(部),組織名(準部・課・機関名),No.,部区 組織目標,組織目標,主な取組(事業),結合,項目(単位),1年前実績,目標,結果,補足・参考指標,目標達成状況,評価
            2022,みどり区,公園課,1,,花を植えます。,,,花壇の数,3,,,,,
            2022,みどり区,公園課,2,,花を植えます。,,組織目標,水やり,,,,,,
            """);
    assertThat(read(text).goalSheets()).containsExactly(sheet);
    assertThat(read(text).notices()).isEmpty();
  }

  @Test
  void theElevenSheetsReadBackWithTheirGoals() throws IOException {
    ImmutableList<GoalSheet> sheets = GoalSheets.read(RealFiles.document()).goalSheets();

    ReadResult read = read(write(false, 3, sheets.toArray(GoalSheet[]::new)));

    assertThat(read.notices()).isEmpty();
    assertThat(read.goalSheets())
        .isEqualTo(sheets.stream().map(IndicatorsCsvTest::goalsOnly).toList());
  }

  @Property(tries = 1_000)
  void sheetsReadBackWithTheirGoals(@ForAll("sheets") GoalSheet sheet, @ForAll boolean japanese)
      throws IOException {
    int years =
        sheet.goals().stream()
            .flatMap(goal -> goal.indicators().stream())
            .mapToInt(indicator -> indicator.actuals().size())
            .max()
            .orElse(0);
    Assume.that(noGoalRepeatsTheOneAbove(sheet.goals()));

    ReadResult read = read(write(japanese, years, sheet));

    assertThat(read.notices()).isEmpty();
    assertThat(read.goalSheets()).containsExactly(goalsOnly(sheet));
  }

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.formSheets();
  }

  private static boolean noGoalRepeatsTheOneAbove(List<Goal> goals) {
    for (int i = 1; i < goals.size(); i++) {
      if (goals
          .get(i)
          .withIndicators(ImmutableList.of())
          .equals(goals.get(i - 1).withIndicators(ImmutableList.of()))) {
        return false;
      }
    }
    return true;
  }

  @Test
  void rowsOfTheSameSheetAndGoalBelowEachOtherBelongTogether() throws IOException {
    ReadResult read =
        read(
            TITLES
                + "2022,区,課,1,,花,,,a,,,,,,,,達成\n"
                + "R4,区,課,1,,花,,,b,,,,,,,,達成\n"
                + "2022,区,課,1,,花,,,c,,,,,,,,未達成\n"
                + "2022,区,係,1,,花,,,d,,,,,,,,未達成\n"
                + "\n"
                + "令和5年度,区,係,1,,花,,,e,,,,,,,,未達成\n");

    assertThat(read.notices()).isEmpty();
    assertThat(read.goalSheets())
        .extracting(
            sheet ->
                sheet.fiscalYear()
                    + sheet.organization().section()
                    + sheet.goals().stream()
                        .map(goal -> goal.indicators().stream().map(Indicator::label).toList())
                        .toList())
        .containsExactly("2022課[[a, b], [c]]", "2022係[[d]]", "2023係[[e]]");
  }

  @Test
  void columnsMayComeInAnyOrderAndEvaluationsArePassedOver() throws IOException {
    ReadResult read =
        read(
            "computed_rating;reason;Rating;担当;indicator;goal_no;fiscal_year;actual_minus_1;"
                + "goal_no;actual_minus_1\n"
                + "未達成;低い;達成;田中;花壇の数;3;2022;7;9;8\n");

    assertThat(Form.notices(read))
        .containsExactly(
            "columns_missing 1",
            "column_unknown D1 担当",
            "column_repeated I1 goal_no",
            "column_repeated J1 actual_minus_1");
    Goal goal = Form.goals(read).get(0);
    assertThat(goal.number()).isEqualTo(3);
    assertThat(goal.rating()).contains("達成");
    assertThat(goal.indicators())
        .containsExactly(Indicator.of("花壇の数").withActual(FiscalYear.of(2021), "7"));
  }

  @Test
  void aBadCellCostsThatCellAlone() throws IOException {
    ReadResult read =
        read(
            TITLES
                + "2022,区,課,一,第二,花,,,a,,,,,,,,達成\n"
                + "2022,区,課,一,,花,,,b,,,,,,,,達成\n"
                + "2022,区,課,2,,花,,statement 評価 全部,c,,,,,,,,,余り\n"
                + "今年,区,課,3,,鳥,,,d,,,,,,,,\n"
                + "1869,区,課,4,,虫,,,e,9,,8,,,,,\n");

    assertThat(Form.notices(read))
        .containsExactly(
            "goal_number_inferred D2 一",
            "parent_goals_unreadable E2 第二",
            "goal_number_inferred D3 一",
            "cell_not_read R4 余り",
            "carried_unreadable H4 statement 評価 全部",
            "carried_unreadable H4 statement 評価 全部",
            "row_without_year A5 今年",
            "actual_without_year J6 9");
    assertThat(read.goalSheets().get(0).goals()).extracting(Goal::number).containsExactly(1, 2);
    assertThat(read.goalSheets().get(0).goals().get(1).carried())
        .containsExactly(FormField.STATEMENT);
    assertThat(read.goalSheets().get(1).goals().get(0).indicators().get(0).actuals())
        .containsOnlyKeys(FiscalYear.of(1868))
        .hasToString("{1868=8}");
  }

  @Test
  void aGoalCarriesOnlyWhatTheGoalAboveHas() throws IOException {
    ReadResult read =
        read(
            TITLES
                + "2022,区,課,1,,花,,statement,a,,,,,,,,\n"
                + "2022,区,課,2,,花,水,statement initiatives,b,,,,,,,,\n"
                + "2022,区,課,2,,花,水,statement initiatives,c,,,,,,,,\n"
                + "2022,区,課,3,,花,水,statement initiatives,d,,,,,,,,\n");

    assertThat(read.goalSheets().get(0).goals())
        .extracting(goal -> goal.number() + " " + goal.carried() + goal.indicators().size())
        .containsExactly("1 []1", "2 [STATEMENT]2", "3 [STATEMENT, INITIATIVES]1");
    assertThat(Form.notices(read))
        .containsExactly("not_carried H2 statement", "not_carried H3 statement initiatives");
  }

  @Test
  void everyCellHasItsPlace() throws IOException {
    ReadResult read =
        read(TITLES + "2022,区,課,1,,\"花\n花\",,,a,,,3,5,,,,\n2022,区,課,1,,\"花\n花\",,,b,,,4,5,,,,\n");

    var places = read.sheets().get(0).places();
    assertThat(places.sheet()).isEqualTo(new Place.TableCell("form.csv", 2, 2, 0, "", ""));
    assertThat(places.field(FormField.SECTION))
        .isEqualTo(new Place.TableCell("form.csv", 2, 2, 3, "section", "課"));
    assertThat(places.goal(0, FormField.STATEMENT))
        .isEqualTo(new Place.TableCell("form.csv", 2, 2, 6, "statement", "花\n花"));
    assertThat(places.indicator(0, 1, FormField.LABEL))
        .isEqualTo(new Place.TableCell("form.csv", 4, 3, 9, "indicator", "b"));
    assertThat(places.actual(0, 1, FiscalYear.of(2021)))
        .isEqualTo(new Place.TableCell("form.csv", 4, 3, 12, "actual_minus_1", "4"));
  }

  @Test
  void anActualOfAYearWithoutAColumnIsRefused() {
    for (int year : new int[] {2018, 2022, 2023}) {
      Goal goal = Goal.of(1, "花", Indicator.of("数").withActual(FiscalYear.of(year), "3"));

      assertThatThrownBy(
              () ->
                  write(false, 3, GoalSheet.of(FiscalYear.of(2022), Organization.of("", ""), goal)))
          .isInstanceOfSatisfying(
              UnwritableSheetException.class,
              refused -> assertThat(refused.code()).isEqualTo("actual_unwritable"))
          .hasMessage(
              "There is no column for the actual of "
                  + year
                  + " of 数; there is one for each of 3 years before the sheet's.");
    }
  }

  @Test
  void yearsBeforeTheFirstOfAllHaveBlankCells() throws IOException {
    GoalSheet sheet =
        GoalSheet.of(
            FiscalYear.of(1869),
            Organization.of("", ""),
            Goal.of(1, "花", Indicator.of("数").withActual(FiscalYear.of(1868), "3")));

    assertThat(write(false, 3, sheet)).endsWith("\n1869,,,1,,花,,,数,,,3,,,,,\n");
    assertThat(read(write(false, 3, sheet)).goalSheets()).containsExactly(sheet);
    assertThatThrownBy(() -> write(false, 100)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyTextWithTheTitlesIsIndicatorsCsv() {
    assertThat(IndicatorsCsvReader.looksLikeIndicators(TITLES)).isTrue();
    assertThat(IndicatorsCsvReader.looksLikeIndicators("\uFEFF\"fiscal_year\"\tgoal_no\tIndicator"))
        .isTrue();
    assertThat(IndicatorsCsvReader.looksLikeIndicators("年度;Ｎｏ.;項目（単位）\r\n")).isTrue();
    assertThat(IndicatorsCsvReader.looksLikeIndicators("\n,,\nfiscal_year,goal_no,indicator"))
        .isTrue();
    assertThat(IndicatorsCsvReader.looksLikeIndicators("表\nfiscal_year,goal_no,indicator"))
        .isFalse();
    assertThat(IndicatorsCsvReader.looksLikeIndicators("fiscal_year,goal_no")).isFalse();
    assertThat(IndicatorsCsvReader.looksLikeIndicators("組織目標管理シート\n" + Form.HEADER)).isFalse();
    assertThat(IndicatorsCsvReader.looksLikeIndicators("")).isFalse();
  }

  @Test
  void titleNumbersAreYearsFromOneToNinetyNine() {
    assertThat(IndicatorColumn.yearsBefore("actual_minus_1")).isEqualTo(1);
    assertThat(IndicatorColumn.yearsBefore("99年前実績")).isEqualTo(99);
    for (String title : List.of("actual_minus_0", "actual_minus_", "100年前実績", "actual", "")) {
      assertThat(IndicatorColumn.yearsBefore(title)).isZero();
    }
  }

  @Test
  void textWithoutTitlesIsRefused() {
    assertThatThrownBy(
            () ->
                IndicatorsCsvReader.read(InputText.of("form.csv", Form.HEAD), ReadOptions.DEFAULT))
        .hasMessage("form.csv: There is no goal sheet in it.");
  }

  @Test
  void cellsAreGuardedOnDemand() throws IOException {
    GoalSheet sheet =
        GoalSheet.of(
            FiscalYear.of(2022),
            Organization.of("=1", "'=1"),
            Goal.of(1, "-花", Indicator.of("-5")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (IndicatorsCsvWriter writer =
        IndicatorsCsvWriter.to(out, CsvOptions.DEFAULT.withSpreadsheetSafe(true), 0)) {
      writer.write(sheet);
    }

    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text).endsWith("\n2022,'=1,''=1,1,,'-花,,,-5,,,,,\n");
    assertThat(read(text).goalSheets()).containsExactly(sheet);
  }
}
