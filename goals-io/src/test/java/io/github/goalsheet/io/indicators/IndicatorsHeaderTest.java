package io.github.goalsheet.io.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.layout.Form;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsHeaderTest {
  private static final GoalSheet SHEET =
      GoalSheet.of(
          FiscalYear.of(2022),
          Organization.of("みどり区", "公園課"),
          Goal.of(
                  3,
                  "花を植えます。",
                  Indicator.of("数(か所)")
                      .withActual(FiscalYear.of(2020), "4")
                      .withActual(FiscalYear.of(2021), "-")
                      .withTarget("5以上")
                      .withResult("6")
                      .withSupplement("年度末")
                      .withStatus("増"))
              .withParentGoals(1, 2)
              .withInitiatives("・花壇")
              .withRating("達成"));

  /** The columns of the sheet: both titles of each, and its cell. */
  private static final ImmutableList<ImmutableList<String>> COLUMNS =
      ImmutableList.of(
          ImmutableList.of("fiscal_year", "年度", "2022"),
          ImmutableList.of("department", "組織名(部)", "みどり区"),
          ImmutableList.of("section", "組織名(準部・課・機関名)", "公園課"),
          ImmutableList.of("goal_no", "No.", "3"),
          ImmutableList.of("parent_goals", "部区 組織目標", "1 2"),
          ImmutableList.of("statement", "組織目標", "花を植えます。"),
          ImmutableList.of("initiatives", "主な取組(事業)", "・花壇"),
          ImmutableList.of("carried", "結合", ""),
          ImmutableList.of("indicator", "項目(単位)", "数(か所)"),
          ImmutableList.of("actual_minus_2", "2年前実績", "4"),
          ImmutableList.of("actual_minus_1", "1年前実績", "-"),
          ImmutableList.of("target", "目標", "5以上"),
          ImmutableList.of("result", "結果", "6"),
          ImmutableList.of("supplement", "補足・参考指標", "年度末"),
          ImmutableList.of("status", "目標達成状況", "増"),
          ImmutableList.of("rating", "評価", "達成"));

  private static ReadResult read(String text) throws UnreadableInputException {
    return GoalSheets.read(InputText.of("form.csv", text), ReadOptions.DEFAULT);
  }

  private static Row titles(String... cells) {
    return new Row("form.csv", 1, 1, ImmutableList.copyOf(cells));
  }

  private static Optional<IndicatorsHeader> find(String... titles) {
    return IndicatorsHeader.find(titles(titles), notice -> {});
  }

  private static List<Notice> notices(String... titles) {
    List<Notice> notices = new ArrayList<>();
    IndicatorsHeader.find(titles(titles), notices::add);
    return notices;
  }

  @Property(tries = 300)
  void theOrderAndLanguageOfTheColumnsDoNotChangeWhatIsRead(
      @ForAll Random random, @ForAll("delimiters") String delimiter)
      throws UnreadableInputException {
    List<ImmutableList<String>> columns = new ArrayList<>(COLUMNS);
    Collections.shuffle(columns, random);
    String text =
        String.join(delimiter, columns.stream().map(c -> c.get(random.nextInt(2))).toList())
            + "\n"
            + String.join(delimiter, columns.stream().map(c -> c.get(2)).toList())
            + "\n";

    assertThat(read(text).goalSheets()).containsExactly(SHEET);
    assertThat(read(text).notices()).isEmpty();
  }

  @Provide
  Arbitrary<String> delimiters() {
    return Arbitraries.of(",", "\t", ";");
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnIsKnownByBothOfItsTitles(IndicatorColumn column) {
    for (boolean japanese : new boolean[] {false, true}) {
      IndicatorsHeader header =
          find("年度", "No.", "項目(単位)", "?", column.title(japanese)).orElseThrow();

      assertThat(header.columns()).containsKey(column);
      assertThat(notices("年度", "No.", "項目(単位)", "?", column.title(japanese)))
          .extracting(notice -> ((Place.TableCell) notice.place()).column())
          .contains(4);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FISCAL_YEAR, FISCAL_YEAR",
    "Fiscal_Year, FISCAL_YEAR",
    "' fiscal_year ', FISCAL_YEAR",
    "ｆｉｓｃａｌ＿ｙｅａｒ, FISCAL_YEAR",
    "\uFEFFfiscal_year, FISCAL_YEAR",
    "年　度, FISCAL_YEAR",
    "組織名（部）, DEPARTMENT",
    "Ｎｏ．, GOAL_NUMBER",
    "NO., GOAL_NUMBER",
    "部区組織目標, PARENT_GOALS",
    "主な取組（事業）, INITIATIVES",
    "項目（単位）, INDICATOR",
    "補足･参考指標, SUPPLEMENT",
    "評 価, RATING",
    "算出評価, COMPUTED_RATING",
    "公表評価との一致, AGREEMENT",
  })
  void widthCaseAndBlanksOfATitleDoNotMatter(String title, IndicatorColumn column) {
    IndicatorsHeader header = find(title, "fiscal_year", "goal_no", "indicator").orElseThrow();

    assertThat(header.columns()).containsEntry(column, 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fiscal year",
        "fiscalyear",
        "年",
        "組織名",
        "課",
        "取組",
        "実績",
        "目標(R4)",
        "R4目標",
        "評価(部長)",
        "no"
      })
  void otherTitlesAreUnknown(String title) {
    assertThat(notices("fiscal_year", "goal_no", "indicator", title))
        .last()
        .satisfies(
            notice -> {
              assertThat(notice.code()).isEqualTo("column_unknown");
              assertThat(notice.place())
                  .isEqualTo(new Place.TableCell("form.csv", 1, 1, 4, "", title));
              assertThat(notice.message())
                  .isEqualTo(
                      new Message(
                          "様式にない列のため読み取っていません: " + title,
                          "The form has no such column, so it was not read: " + title));
            });
  }

  @Test
  void yearGoalAndIndicatorAreNeeded() {
    List<String> needed = List.of("fiscal_year", "goal_no", "indicator");
    assertThat(find(needed.toArray(String[]::new))).isPresent();
    for (String left : needed) {
      assertThat(find(needed.stream().filter(one -> !one.equals(left)).toArray(String[]::new)))
          .as("without " + left)
          .isEmpty();
    }
    assertThat(find()).isEmpty();
    assertThat(find("", "")).isEmpty();
  }

  @Test
  void whatIsMissingIsListedInTheOrderOfTheFormat() {
    assertThat(notices("indicator", "goal_no", "fiscal_year", "reason"))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.code()).isEqualTo("columns_missing");
              assertThat(notice.place())
                  .isEqualTo(new Place.TableCell("form.csv", 1, 1, 0, "", ""));
              assertThat(notice.message())
                  .isEqualTo(
                      new Message(
                          "表に次の列がありません: department、section、parent_goals、statement、initiatives、"
                              + "carried、target、result、supplement、status、rating",
                          "The table lacks these columns: department, section, parent_goals,"
                              + " statement, initiatives, carried, target, result, supplement,"
                              + " status, rating"));
            });
  }

  @Test
  void theColumnsOfEvaluationsAreNeitherMissedNorToldOf() throws UnreadableInputException {
    List<String> all = new ArrayList<>();
    for (IndicatorColumn column : IndicatorColumn.values()) {
      all.add(column.title(false));
    }

    assertThat(notices(all.toArray(String[]::new))).isEmpty();
    assertThat(notices(all.subList(0, 14).toArray(String[]::new))).isEmpty();
    assertThat(read(String.join(",", all) + "\n2022,,,1,,花,,,数,5,6,,,達成,未達成,0.5,低い,x\n").notices())
        .isEmpty();
  }

  @Test
  void actualsAreSortedByTheirYearsAndTheFirstOfTwoCounts() {
    IndicatorsHeader header =
        find(
                "actual_minus_1",
                "fiscal_year",
                "99年前実績",
                "goal_no",
                "２年前実績",
                "indicator",
                "ACTUAL_MINUS_2",
                "actual_minus_100")
            .orElseThrow();

    assertThat(header.actuals()).isEqualTo(ImmutableSortedMap.of(1, 0, 2, 4, 99, 2));
    assertThat(notices("actual_minus_1", "fiscal_year", "goal_no", "indicator", "1年前実績", "0年前実績"))
        .extracting(Notice::code)
        .containsExactly("columns_missing", "column_repeated", "column_unknown");
  }

  @Test
  void aTitleThatStandsTwiceCountsWhereItStandsFirst() throws UnreadableInputException {
    ReadResult read = read("fiscal_year,goal_no,indicator,target,目標,年度\n2022,1,数,5,9,2030\n");

    assertThat(read.goalSheets().get(0).fiscalYear()).isEqualTo(FiscalYear.of(2022));
    assertThat(read.goalSheets().get(0).goals().get(0).indicators())
        .containsExactly(Indicator.of("数").withTarget("5"));
    assertThat(Form.notices(read))
        .containsExactly("columns_missing 1", "column_repeated E1 目標", "column_repeated F1 年度");
  }

  @Test
  void aColumnThatIsMissingIsBlankAndHasThePlaceOfItsRow() {
    IndicatorsHeader header = find("fiscal_year", "goal_no", "indicator").orElseThrow();
    Row row = new Row("form.csv", 7, 4, ImmutableList.of("2022", "1"));

    assertThat(header.text(IndicatorColumn.TARGET, row)).isEmpty();
    assertThat(header.text(IndicatorColumn.INDICATOR, row)).isEmpty();
    assertThat(header.place(IndicatorColumn.TARGET, row))
        .isEqualTo(new Place.TableCell("form.csv", 7, 4, 0, "", ""));
    assertThat(header.place(IndicatorColumn.INDICATOR, row))
        .isEqualTo(new Place.TableCell("form.csv", 7, 4, 3, "indicator", ""));
  }

  @Test
  void titlesAreLookedForInTheFirst65ThousandCharacters() {
    String needed = "fiscal_year,goal_no,indicator";

    assertThat(IndicatorsCsvReader.looksLikeIndicators(needed + ",x".repeat(40_000))).isTrue();
    assertThat(IndicatorsCsvReader.looksLikeIndicators("x,".repeat(32_000) + needed)).isTrue();
    assertThat(IndicatorsCsvReader.looksLikeIndicators("x,".repeat(32_768) + needed)).isFalse();
  }
}
