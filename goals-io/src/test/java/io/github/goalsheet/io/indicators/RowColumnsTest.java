package io.github.goalsheet.io.indicators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowColumnsTest {
  private static final RowColumns NO_KEYS = RowColumns.DEFAULT.withActualYears(0);
  private static final RowColumns KEYS = NO_KEYS.withKeys(true);
  private static final Evaluator NIIGATA = Evaluator.of(EvaluationPolicy.niigata());

  private static GoalSheet sheet(String section, Goal... goals) {
    GoalSheet sheet = GoalSheet.of(FiscalYear.of(2022), Organization.of("みどり区", section));
    return sheet.withGoals(ImmutableList.copyOf(goals));
  }

  private static Goal goal(int number, String label) {
    return Goal.of(number, "花を植える", Indicator.of(label));
  }

  private static String write(RowColumns columns, GoalSheet... sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (IndicatorsCsvWriter writer = IndicatorsCsvWriter.of(out, CsvOptions.DEFAULT, columns)) {
      for (GoalSheet sheet : sheets) {
        writer.write(sheet);
      }
    }
    return out.toString(UTF_8);
  }

  private static ImmutableList<GoalSheet> read(String text) throws IOException {
    return IndicatorsCsvReader.read(InputText.of("a.csv", text), ReadOptions.DEFAULT).goalSheets();
  }

  private static void assertRefused(String code, String message, GoalSheet... sheets) {
    assertThatThrownBy(() -> write(NO_KEYS, sheets))
        .isInstanceOfSatisfying(
            UnwritableSheetException.class, refused -> assertThat(refused.code()).isEqualTo(code))
        .hasMessage(message);
  }

  @Test
  void goalsThatSayTheSameAreRefusedOrKeptApart() throws IOException {
    GoalSheet sheet = sheet("公園課", goal(1, "花壇"), goal(1, "並木"), goal(1, "並木"));

    assertRefused(
        "goals_alike",
        "Goal 1 comes twice in a row and says the same; written below each other, the two would"
            + " read as one.",
        sheet);
    assertThat(read(write(KEYS, sheet))).containsExactly(sheet);
    assertThat(write(KEYS, sheet)).contains(",1-1\n", ",1-2\n", ",1-3\n");
  }

  @Test
  void sheetsOfOneYearAndSectionAreRefusedOrKeptApart() throws IOException {
    GoalSheet first = sheet("公園課", goal(1, "花壇"));
    GoalSheet second = sheet("公園課", goal(1, "花壇"), goal(2, "並木"));
    GoalSheet without = sheet("公園課");

    assertRefused(
        "sheets_alike",
        "The sheet before is of the same year and organization (2022, みどり区 公園課); written below"
            + " each other, the two would read as one.",
        first,
        without,
        second);
    assertThat(read(write(KEYS, first, second))).containsExactly(first, second);
  }

  @Test
  void othersThatDoNotFollowEachOtherNeedNoKeys() throws IOException {
    GoalSheet sheet = sheet("公園課", goal(1, "花壇"), goal(2, "並木"), goal(1, "花壇"));
    GoalSheet other = sheet("道路課", goal(1, "花壇"));

    assertThat(read(write(NO_KEYS, sheet, other, sheet))).containsExactly(sheet, other, sheet);
  }

  @Test
  void everyNumberOfAGoalReadsBack() throws IOException {
    GoalSheet sheet =
        sheet(
            "公園課", goal(999_999_999, "花壇"), goal(1_000_000_000, "a"), goal(Integer.MAX_VALUE, "b"));

    assertThat(read(write(NO_KEYS, sheet))).containsExactly(sheet);
  }

  @Test
  void wardGoalsThatWouldNotReadBackAreRefused() {
    Integer[] many = new Integer[60];
    Arrays.fill(many, 12);

    assertRefused(
        "goal_unwritable",
        "Goal 1 cannot be written: its 部区 組織目標 would read as something else in the form.",
        sheet("公園課", goal(1, "花壇").withParentGoals(many)));
  }

  @ParameterizedTest
  @EnumSource
  void evaluationsHaveKeysBehindThem(Language titles) throws IOException {
    GoalSheet sheet = sheet("公園課", goal(1, "花壇"), goal(1, "並木"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EvaluationsCsvWriter writer =
        EvaluationsCsvWriter.of(out, CsvOptions.DEFAULT, KEYS.withTitles(titles), Language.EN)) {
      writer.write(NIIGATA.evaluate(sheet));
      writer.write(NIIGATA.evaluate(sheet));
    }

    assertThat(out.toString(UTF_8)).contains(titles == Language.JA ? ",キー\n" : ",key\n");
    assertThat(read(out.toString(UTF_8))).containsExactly(sheet, sheet);
  }

  /** A large file that is copied row by row knows its neighbours, too. */
  @Test
  void filesBelowEachOtherThatEndAndBeginWithTheSameSheetAreRefused() throws IOException {
    String file = write(NO_KEYS, sheet("道路課", goal(1, "a")), sheet("公園課", goal(1, "b")));
    String next = write(NO_KEYS, sheet("公園課", goal(1, "c")), sheet("河川課", goal(1, "d")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EvaluationsCsvWriter writer =
        EvaluationsCsvWriter.of(out, CsvOptions.DEFAULT, NO_KEYS, Language.EN)) {
      copy(file, writer);
      copy(file, writer);
      assertThatThrownBy(() -> copy(next, writer))
          .isInstanceOfSatisfying(
              UnwritableSheetException.class,
              refused -> assertThat(refused.code()).isEqualTo("sheets_alike"));
    }
    assertThat(read(out.toString(UTF_8))).hasSize(4);
  }

  private static void copy(String file, EvaluationsCsvWriter writer) throws IOException {
    BulkEvaluation.of(
            ByteSource.wrap(file.getBytes(UTF_8)),
            "a.csv",
            ReadOptions.DEFAULT,
            NIIGATA,
            notice -> {})
        .write(writer);
  }
}
