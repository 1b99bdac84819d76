package io.github.goalsheet.io.layout;

import static io.github.goalsheet.io.layout.SheetCsvWriterTest.BEDS;
import static io.github.goalsheet.io.layout.SheetCsvWriterTest.PARKS;
import static io.github.goalsheet.io.layout.SheetCsvWriterTest.R4;
import static io.github.goalsheet.io.layout.SheetCsvWriterTest.dated;
import static io.github.goalsheet.io.layout.SheetCsvWriterTest.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the form cannot state is refused before anything is written. */
class SheetCsvRefusalTest {
  private static void assertRefused(GoalSheet sheet, String code, String message) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(
            () -> {
              try (SheetCsvWriter writer = new SheetCsvWriter(out, CsvOptions.DEFAULT)) {
                writer.write(sheet(Goal.of(1, "花を植えます。", BEDS)));
                writer.write(sheet);
              }
            })
        .isInstanceOfSatisfying(
            UnwritableSheetException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.text().in(Language.JA)).isNotBlank();
              assertThat(refused).hasMessage(message);
            });
    assertThat(out.size()).isZero();
  }

  @Test
  void aDateThatNobodyCanSpellIsRefused() {
    assertRefused(
        dated(sheet(), LocalDate.of(10_000, 1, 1)),
        "date_unwritable",
        "修正日 cannot be written as a date of the form: +10000-01-01");
  }

  @Test
  void whatABlankCellWouldMisstateIsRefused() {
    Goal first = Goal.of(1, "花を植えます。", BEDS).withInitiatives("・花壇").withRating("達成");
    Goal carrying =
        new Goal(
            2,
            ImmutableList.of(),
            "花を植えます。",
            "",
            ImmutableList.of(BEDS),
            Optional.empty(),
            ImmutableSet.of(FormField.STATEMENT));

    assertRefused(
        sheet(first, Goal.of(2, "", BEDS)),
        "goal_unwritable",
        "Goal 2 cannot be written: its 組織目標 would read as something else in the form.");
    assertRefused(
        sheet(first, carrying),
        "goal_unwritable",
        "Goal 2 cannot be written: its 主な取組(事業) would read as something else in the form.");
    assertRefused(
        sheet(
            first,
            new Goal(
                2,
                ImmutableList.of(),
                "花を植えます。",
                "・花壇",
                ImmutableList.of(BEDS),
                Optional.empty(),
                ImmutableSet.of(FormField.STATEMENT, FormField.INITIATIVES))),
        "goal_unwritable",
        "Goal 2 cannot be written: its 評価 would read as something else in the form.");
  }

  @Test
  void numbersThatCannotBeReadAreRefused() {
    assertRefused(
        sheet(Goal.of(1, "花", BEDS).withParentGoals(1, 0)),
        "goal_unwritable",
        "Goal 1 cannot be written: its 部区 組織目標 would read as something else in the form.");
  }

  @Test
  void aGoalThatOnlyServesOthersOrIsRatedIsRefused() {
    assertRefused(
        sheet(Goal.of(1, "").withParentGoals(2)),
        "goal_unwritable",
        "Goal 1 cannot be written: its 部区 組織目標 would read as something else in the form.");
    assertRefused(
        sheet(Goal.of(1, "").withRating("達成")),
        "goal_unwritable",
        "Goal 1 cannot be written: its 評価 would read as something else in the form.");
  }

  @Test
  void aFieldThatReadsLikeALabelIsRefused() {
    assertRefused(
        GoalSheet.of(R4, Organization.of("年　度", "公園課")),
        "reads_as_label",
        "組織名(部) cannot be written, because it reads like a label: 年　度");
    assertRefused(
        GoalSheet.of(R4, Organization.of("作成日：", "公園課")),
        "reads_as_label",
        "組織名(部) cannot be written, because it reads like a label: 作成日：");
  }

  @Test
  void aParagraphThatHoldsTheMarkIsRefused() {
    assertRefused(
        new GoalSheet(
            R4,
            PARKS,
            "",
            SheetDates.NONE,
            ImmutableList.of(),
            Narrative.of(List.of(), List.of("一\n二</p>三"))),
        "paragraphs_unwritable",
        "取り組みの結果について cannot be written: a paragraph holds the mark </p>.");
  }

  @Test
  void aCharacterThatTheCharsetLacksIsNamedWithItsCell() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvOptions options = CsvOptions.DEFAULT.withCharset(Charset.forName("windows-31j"));

    assertThatThrownBy(
            () -> {
              try (SheetCsvWriter writer = new SheetCsvWriter(out, options)) {
                writer.write(sheet(Goal.of(1, "花を植えます。", BEDS)));
                writer.write(sheet(Goal.of(1, "花を🌷植えます。", BEDS)));
              }
            })
        .isInstanceOfSatisfying(
            UnwritableSheetException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("character_unencodable");
              assertThat(refused.text().ja())
                  .isEqualTo("出力のセル C22 の「花を」に続く文字 🌷 (U+1F337) は windows-31j で表せません。");
            })
        .hasMessage(
            "windows-31j lacks the character 🌷 (U+1F337), after \"花を\" in cell C22 of the output.");
    assertThat(out.size()).isZero();
  }

  @Test
  void goalsAndIndicatorsOfDashesWouldReadAsUnusedRows() {
    assertRefused(
        sheet(Goal.of(1, "花を植えます。", BEDS), Goal.of(2, "－")),
        "goal_unwritable",
        "Goal 2 cannot be written: its 組織目標 would read as something else in the form.");
    assertRefused(
        sheet(Goal.of(1, "花を植えます。", BEDS, Indicator.of("-").withTarget("-"))),
        "goal_unwritable",
        "Goal 1 cannot be written: its 項目(単位) would read as something else in the form.");
  }

  @Test
  void halfACharacterAndNulAreRefusedInAnyCharset() {
    assertRefused(
        sheet(Goal.of(1, "花\uD83C", BEDS)),
        "character_unencodable",
        "UTF-8 lacks the character U+D83C, after \"花\" in cell C22 of the output.");
    assertRefused(
        sheet(Goal.of(1, "\uD83C花", BEDS)),
        "character_unencodable",
        "UTF-8 lacks the character U+D83C, at the beginning of cell C22 of the output.");
    assertRefused(
        sheet(Goal.of(1, "花\0", BEDS)),
        "character_unencodable",
        "UTF-8 lacks the character U+0000, after \"花\" in cell C22 of the output.");
  }
}
