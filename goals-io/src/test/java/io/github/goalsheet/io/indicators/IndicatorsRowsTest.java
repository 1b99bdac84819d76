package io.github.goalsheet.io.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.layout.Form;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows of indicators CSV belong together, and what a bad cell costs. */
class IndicatorsRowsTest {
  private static final String TITLES =
      "fiscal_year,department,section,goal_no,parent_goals,statement,initiatives,carried,"
          + "indicator,actual_minus_1,target,result,supplement,status,rating\n";

  private static ReadResult read(String rows) throws UnreadableInputException {
    return read(rows, Limits.DEFAULT);
  }

  private static ReadResult read(String rows, Limits limits) throws UnreadableInputException {
    return GoalSheets.read(
        InputText.of("form.csv", TITLES + rows), ReadOptions.DEFAULT.withLimits(limits));
  }

  /** The sheets, each as year, section and the goals with their labels. */
  private static List<String> outline(ReadResult read) {
    return read.goalSheets().stream()
        .map(
            sheet ->
                sheet.fiscalYear()
                    + sheet.organization().section()
                    + sheet.goals().stream()
                        .map(
                            goal ->
                                goal.number()
                                    + goal.indicators().stream()
                                        .map(Indicator::label)
                                        .toList()
                                        .toString())
                        .toList())
        .toList();
  }

  private static String row(String year, String section, String number, String label) {
    return year + ",区," + section + "," + number + ",,花,,," + label + ",,5,6,,,達成\n";
  }

  @Test
  void aSheetEndsWhereYearDepartmentOrSectionChange() throws UnreadableInputException {
    String rows =
        row("2022", "甲", "1", "a")
            + row("令和4年度", "甲", "1", "b")
            + row("2023", "甲", "1", "c")
            + row("2023", "乙", "1", "d")
            + row("2022", "甲", "1", "e");

    assertThat(read(rows).notices()).isEmpty();
    assertThat(outline(read(rows)))
        .containsExactly("2022甲[1[a, b]]", "2023甲[1[c]]", "2023乙[1[d]]", "2022甲[1[e]]");
  }

  @Test
  void blankRowsEndNothing() throws UnreadableInputException {
    String rows =
        row("2022", "甲", "1", "a")
            + "\n,,,\n　\n"
            + row("2022", "甲", "1", "b")
            + ",,,,,,,,,,,,,,\n\n";

    assertThat(read(rows).notices()).isEmpty();
    assertThat(outline(read(rows))).containsExactly("2022甲[1[a, b]]");
  }

  @Test
  void aRowWithoutAYearEndsNothing() throws UnreadableInputException {
    String rows = row("2022", "甲", "1", "a") + row("?", "乙", "9", "x") + row("2022", "甲", "1", "b");

    assertThat(outline(read(rows))).containsExactly("2022甲[1[a, b]]");
    assertThat(Form.notices(read(rows))).containsExactly("row_without_year A3 ?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022,区,課,2,,花,,,b,,,,,,達成|another number",
        "2022,区,課,1,1,花,,,b,,,,,,達成|another ward goal",
        "2022,区,課,1,,木,,,b,,,,,,達成|another statement",
        "2022,区,課,1,,花,・,,b,,,,,,達成|other initiatives",
        "2022,区,課,1,,花,,statement,b,,,,,,達成|another carried field",
        "2022,区,課,1,,花,,,b,,,,,,未達成|another rating",
      })
  void aGoalEndsWhereOneOfItsCellsChanges(String next, String why) throws UnreadableInputException {
    ReadResult read = read("2022,区,課,1,,花,,,a,,,,,,達成\n" + next + "\n");

    assertThat(read.goalSheets()).as(why).hasSize(1);
    assertThat(read.goalSheets().get(0).goals()).as(why).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"１", "No.1", "①", "01", " 1 "})
  void aGoalGoesOnHoweverItsNumberIsSpelled(String number) throws UnreadableInputException {
    assertThat(outline(read(row("2022", "甲", "1", "a") + row("2022", "甲", number, "b"))))
        .containsExactly("2022甲[1[a, b]]");
  }

  @Test
  void aGoalWithoutANumberIsThatOfTheRowAboveIfItsTextsAre() throws UnreadableInputException {
    String rows =
        row("2022", "甲", "4", "a")
            + row("2022", "甲", "", "b")
            + row("2022", "甲", "?", "c").replace("花", "木")
            + row("2023", "甲", "", "d");

    assertThat(outline(read(rows))).containsExactly("2022甲[4[a, b], 5[c]]", "2023甲[1[d]]");
    assertThat(Form.notices(read(rows)))
        .containsExactly(
            "goal_number_inferred D3", "goal_number_inferred D4 ?", "goal_number_inferred D5");
  }

  @Test
  void aGoalMayHaveNoIndicatorAndAnIndicatorNoLabel() throws UnreadableInputException {
    ReadResult read =
        read("2022,区,課,1,,花,,,,,,,,,達成\n2022,区,課,2,,花,,,,3,,,,,達成\n2022,区,課,2,,花,,,,,,,,増,達成\n");

    assertThat(read.notices()).isEmpty();
    assertThat(read.goalSheets().get(0).goals().get(0).indicators()).isEmpty();
    assertThat(read.goalSheets().get(0).goals().get(1).indicators())
        .containsExactly(
            Indicator.of("").withActual(FiscalYear.of(2021), "3"),
            Indicator.of("").withActual(FiscalYear.of(2021), "").withStatus("増"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "statement|STATEMENT",
        "STATEMENT Initiatives|STATEMENT,INITIATIVES",
        "組織目標、主な取組(事業)|STATEMENT,INITIATIVES",
        "statement;評価|STATEMENT,RATING",
        "rating,statement,rating|STATEMENT,RATING",
      })
  void carriedFieldsAreNamedInEitherLanguage(String names, String fields)
      throws UnreadableInputException {
    ReadResult read =
        read("2022,区,課,1,,花,・,,a,,,,,,達成\n2022,区,課,2,,花,・,\"" + names + "\",b,,,,,,達成\n");

    assertThat(read.notices()).isEmpty();
    assertThat(read.goalSheets().get(0).goals().get(1).carried())
        .extracting(FormField::name)
        .containsExactly(fields.split(","));
  }

  @Test
  void aRatingThatIsBlankIsNotCarried() throws UnreadableInputException {
    ReadResult read = read("2022,区,課,1,,花,,,a,,,,,,\n2022,区,課,2,,花,,statement rating,b,,,,,,\n");

    assertThat(Form.notices(read)).containsExactly("carried_unreadable H3 statement rating");
    assertThat(read.goalSheets().get(0).goals().get(1).carried())
        .isEqualTo(Set.of(FormField.STATEMENT));
  }

  @Test
  void cellsBeyondTheTitlesAreToldUnlessBlank() throws UnreadableInputException {
    ReadResult read = read("2022,区,課,1,,花,,,a,,5,6,,,達成, ,,余り,\n2022,区,課,1,,花,,,b,,5,6,,,達成,,\n");

    assertThat(Form.notices(read)).containsExactly("cell_not_read R2 余り");
    assertThat(outline(read)).containsExactly("2022課[1[a, b]]");
  }

  @Test
  void aRowMayBeShorterThanTheTitles() throws UnreadableInputException {
    ReadResult read = read("2022,区,課,1,,花,,,数\n2022,区\n");

    assertThat(read.goalSheets())
        .containsExactly(
            GoalSheet.of(
                FiscalYear.of(2022),
                Organization.of("区", "課"),
                Goal.of(1, "花", Indicator.of("数").withActual(FiscalYear.of(2021), ""))),
            GoalSheet.of(FiscalYear.of(2022), Organization.of("区", ""), Goal.of(1, "")));
    assertThat(Form.notices(read)).containsExactly("goal_number_inferred D3");
  }

  @Test
  void aSheetMayHaveAsManyRowsAsTheLimitAndEachSheetAnew() throws UnreadableInputException {
    Limits three = Limits.DEFAULT.withRowsPerSheet(3);
    String sheet = row("2022", "甲", "1", "a").repeat(3);
    String next = row("2022", "乙", "1", "a").repeat(3);

    assertThat(read(sheet + "\n,,\n" + next, three).goalSheets()).hasSize(2);
    ReadResult cut = read(sheet + "\n" + next + row("2022", "乙", "1", "a"), three);
    assertThat(cut.goalSheets()).hasSize(2);
    assertThat(cut.notices())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo("too_many_rows");
              assertThat(refused.place())
                  .isEqualTo(new Place.TableCell("form.csv", 9, 9, 0, "", ""));
              assertThat(refused.message().ja()).isEqualTo("1 シートの行数が上限(3)を超えています。");
            });
  }

  @Test
  void columnsAndCellsHaveTheirLimits() throws UnreadableInputException {
    Limits narrow = Limits.DEFAULT.withColumns(15);
    Limits shallow = Limits.DEFAULT.withCellCharacters("actual_minus_1".length());

    assertThat(read(row("2022", "甲", "1", "a"), narrow).sheets()).hasSize(1);
    assertThatThrownBy(() -> read("2022,,,,,,,,,,,,,,,x\n", narrow))
        .hasMessage("form.csv:2: The row has more columns than the limit of 15.");
    assertThat(read(row("2022", "甲", "1", "字".repeat(14)), shallow).sheets()).hasSize(1);
    assertThatThrownBy(() -> read("\n" + row("2022", "甲", "1", "字".repeat(15)), shallow))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("cell_too_long");
              assertThat(refused.text().ja()).isEqualTo("セル I3 の文字数が上限(14)を超えています。");
              assertThat(refused.text().en())
                  .isEqualTo("Cell I3 is longer than the limit of 14 characters.");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022", "R4", "令和4年度", "Ｒ４", "２０２２年度", "平成34年度", " 2022 "})
  void aYearMayBeSpelledInManyWays(String year) throws UnreadableInputException {
    ReadResult read = read(row(year, "甲", "1", "a"));

    assertThat(read.notices()).isEmpty();
    assertThat(read.goalSheets())
        .extracting(GoalSheet::fiscalYear)
        .containsExactly(FiscalYear.of(2022));
  }
}
