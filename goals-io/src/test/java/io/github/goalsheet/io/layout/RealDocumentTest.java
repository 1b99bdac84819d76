package io.github.goalsheet.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The eleven real sheets against the document itself, cell by cell. The document is taken apart
 * here by nothing but splits on lines and tabs.
 */
class RealDocumentTest {
  private static final int NUMBER = 0;
  private static final int PARENT_GOALS = 1;
  private static final int STATEMENT = 2;
  private static final int INITIATIVES = 3;
  private static final int LABEL = 4;
  private static final int ACTUALS = 5;
  private static final int TARGET = 8;
  private static final int RESULT = 9;
  private static final int SUPPLEMENT = 10;
  private static final int STATUS = 11;
  private static final int RATING = 12;

  private Path document;
  private List<String> lines;
  private ReadResult read;

  /** A row of the document: its line, from 1, and its cells. */
  private record Line(int number, ImmutableList<String> cells) {}

  @BeforeEach
  void readDocument() throws IOException {
    document = RealFiles.document();
    lines = Files.readAllLines(document);
    read = GoalSheets.read(document);
  }

  @Test
  void elevenSheetsWithThirtyNineGoalsAndFortyIndicatorsAreRead() {
    List<Goal> goals = read.goalSheets().stream().flatMap(s -> s.goals().stream()).toList();

    assertThat(read.goalSheets()).hasSize(11);
    assertThat(goals).hasSize(39);
    assertThat(goals.stream().mapToInt(goal -> goal.indicators().size()).sum()).isEqualTo(40);
  }

  @Test
  void theOnlyNoticesAreThatTheLabelsOfEachSheetAreDisplaced() {
    List<Integer> headers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("No.\t")) {
        headers.add(i + 1);
      }
    }

    assertThat(read.notices()).allMatch(notice -> notice.code().equals("labels_displaced"));
    assertThat(read.notices()).allMatch(notice -> notice.severity() == Severity.INFO);
    assertThat(read.notices())
        .extracting(Notice::place)
        .containsExactlyElementsOf(
            headers.stream()
                .map(line -> new Place.TableCell(document.toString(), line, line, 0, "", ""))
                .toList());
  }

  @Test
  void everyCellOfTheTablesIsThereUnchangedAndInItsPlace() {
    int compared = 0;
    List<List<Line>> tables = tables();
    for (int sheet = 0; sheet < tables.size(); sheet++) {
      int goal = -1;
      int indicator = 0;
      for (Line line : tables.get(sheet)) {
        boolean begins = !line.cells().get(NUMBER).isEmpty();
        goal += begins ? 1 : 0;
        indicator = begins ? 0 : indicator + 1;
        compareGoal(read.sheets().get(sheet), goal, line, begins);
        compareIndicator(read.sheets().get(sheet), goal, indicator, line);
        compared += line.cells().size();
      }
      assertThat(read.goalSheets().get(sheet).goals()).hasSize(goal + 1);
    }

    assertThat(compared).isEqualTo(40 * 13);
  }

  private static void compareGoal(ReadSheet sheet, int index, Line line, boolean begins) {
    Goal goal = sheet.sheet().goals().get(index);
    ImmutableList<String> cells = line.cells();
    if (!begins) {
      assertThat(
              cells.get(PARENT_GOALS)
                  + cells.get(STATEMENT)
                  + cells.get(INITIATIVES)
                  + cells.get(RATING))
          .isEmpty();
      return;
    }
    String parents = Joiner.on(',').join(goal.parentGoals());
    assertThat(Integer.toString(goal.number())).isEqualTo(cells.get(NUMBER));
    assertThat(parents).isEqualTo(cells.get(PARENT_GOALS));
    compareCarriable(goal, FormField.STATEMENT, goal.statement(), cells.get(STATEMENT));
    compareCarriable(goal, FormField.INITIATIVES, goal.initiatives(), cells.get(INITIATIVES));
    compareCarriable(goal, FormField.RATING, goal.rating().orElse(""), cells.get(RATING));
    comparePlace(sheet.places().goal(index, FormField.NUMBER), line, NUMBER);
    comparePlace(sheet.places().goal(index, FormField.PARENT_GOALS), line, PARENT_GOALS);
    comparePlace(sheet.places().goal(index, FormField.STATEMENT), line, STATEMENT);
    comparePlace(sheet.places().goal(index, FormField.INITIATIVES), line, INITIATIVES);
    comparePlace(sheet.places().goal(index, FormField.RATING), line, RATING);
  }

  private static void compareCarriable(Goal goal, FormField field, String value, String cell) {
    assertThat(goal.carried().contains(field) ? "" : value).isEqualTo(cell);
  }

  private static void compareIndicator(ReadSheet sheet, int goal, int index, Line line) {
    Indicator indicator = sheet.sheet().goals().get(goal).indicators().get(index);
    ImmutableList<String> cells = line.cells();
    assertThat(indicator.label()).isEqualTo(cells.get(LABEL));
    assertThat(indicator.target().text()).isEqualTo(cells.get(TARGET));
    assertThat(indicator.result().text()).isEqualTo(cells.get(RESULT));
    assertThat(indicator.supplement()).isEqualTo(cells.get(SUPPLEMENT));
    assertThat(indicator.status()).isEqualTo(cells.get(STATUS));
    assertThat(indicator.actuals()).hasSize(3);
    for (int i = 0; i < 3; i++) {
      FiscalYear year = FiscalYear.of(2019 + i);
      assertThat(indicator.actuals().get(year)).hasToString(cells.get(ACTUALS + i));
      comparePlace(sheet.places().actual(goal, index, year), line, ACTUALS + i);
    }
    comparePlace(sheet.places().indicator(goal, index, FormField.LABEL), line, LABEL);
    comparePlace(sheet.places().indicator(goal, index, FormField.TARGET), line, TARGET);
    comparePlace(sheet.places().indicator(goal, index, FormField.RESULT), line, RESULT);
    comparePlace(sheet.places().indicator(goal, index, FormField.SUPPLEMENT), line, SUPPLEMENT);
    comparePlace(sheet.places().indicator(goal, index, FormField.STATUS), line, STATUS);
  }

  private static void comparePlace(Place place, Line line, int column) {
    Place.TableCell cell = (Place.TableCell) place;
    assertThat(cell.line()).isEqualTo(line.number());
    assertThat(cell.row()).isEqualTo(line.number());
    assertThat(cell.column()).isEqualTo(column + 1);
    assertThat(cell.raw()).isEqualTo(line.cells().get(column));
  }

  @Test
  void everyFieldOfTheHeadIsThereUnchanged() {
    assertThat(read.goalSheets().stream().map(s -> s.organization().contact()))
        .containsExactlyElementsOf(after("問合せ先(電話番号)"));
    assertThat(read.goalSheets().stream().map(s -> s.fiscalYear().toText()))
        .containsExactlyElementsOf(after("年度"));
    assertThat(
            read.goalSheets().stream()
                .map(s -> s.organization())
                .map(o -> o.department() + "\t組織名(準部・課・機関名)\t" + o.section()))
        .containsExactlyElementsOf(after("組織名(部)"));
    assertThat(read.goalSheets().stream().map(GoalSheet::purpose))
        .containsExactlyElementsOf(after("組織の目的"));
    assertThat(after("作成日")).containsOnly("令和4年4月1日").hasSize(11);
    assertThat(read.goalSheets())
        .extracting(s -> s.dates().created())
        .containsOnly(Optional.of(LocalDate.of(2022, 4, 1)));
    assertThat(after("修正日")).containsOnly("").hasSize(11);
    assertThat(read.goalSheets())
        .extracting(s -> s.dates().revised())
        .containsOnly(Optional.empty());
    assertThat(after("評価日")).containsOnly("令和5年3月31日").hasSize(11);
    assertThat(read.goalSheets())
        .extracting(s -> s.dates().evaluated())
        .containsOnly(Optional.of(LocalDate.of(2023, 3, 31)));
  }

  /** What follows a label on its line. */
  private List<String> after(String label) {
    return lines.stream()
        .filter(line -> line.startsWith(label + " ") || line.startsWith(label + "\t"))
        .map(line -> line.substring(label.length() + 1).stripTrailing())
        .toList();
  }

  @Test
  void everyParagraphOfTheNarrativesIsThereUnchanged() {
    List<List<String>> plans = new ArrayList<>();
    List<List<String>> outcomes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("取り組みについて")) {
        String[] texts = lines.get(i + 1).split("\t", -1);
        plans.add(paragraphs(texts[0]));
        outcomes.add(paragraphs(texts[1]));
      }
    }

    assertThat(read.goalSheets().stream().map(s -> s.narrative().plan()))
        .containsExactlyElementsOf(plans.stream().map(ImmutableList::copyOf).toList());
    assertThat(read.goalSheets().stream().map(s -> s.narrative().outcome()))
        .containsExactlyElementsOf(outcomes.stream().map(ImmutableList::copyOf).toList());
  }

  private static List<String> paragraphs(String text) {
    String bare = text.startsWith("<p>") ? text.substring(3, text.length() - 4) : text;
    return List.of(bare.split("</p> <p>", -1));
  }

  @Test
  void whatGoalsCarryIsWhatTheFormMerges() {
    List<String> carried = new ArrayList<>();
    for (GoalSheet sheet : read.goalSheets()) {
      for (Goal goal : sheet.goals()) {
        if (!goal.carried().isEmpty()) {
          carried.add(sheet.organization().section() + goal.number() + goal.carried());
        }
      }
    }

    assertThat(carried)
        .containsExactly("区民生活課3[STATEMENT, INITIATIVES, RATING]", "健康福祉課4[STATEMENT]");
    List<Goal> goals = read.goalSheets().get(1).goals();
    assertThat(goals.get(2).statement()).isEqualTo(goals.get(1).statement());
    assertThat(goals.get(2).initiatives()).isEqualTo(goals.get(1).initiatives());
    assertThat(goals.get(2).rating()).contains("達成").isEqualTo(goals.get(1).rating());
  }

  @Test
  void everySheetBeginsAtItsTitle() {
    assertThat(read.sheets().stream().map(s -> ((Place.TableCell) s.places().sheet()).line()))
        .allSatisfy(line -> assertThat(lines.get(line - 1)).isEqualTo("組織目標管理シート"))
        .doesNotHaveDuplicates();
  }

  /** The rows below each header of two lines that have more than a number. */
  private List<List<Line>> tables() {
    List<List<Line>> tables = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("No.\t")) {
        continue;
      }
      List<Line> table = new ArrayList<>();
      for (int row = i + 2; !lines.get(row).isEmpty(); row++) {
        ImmutableList<String> cells = ImmutableList.copyOf(lines.get(row).split("\t", -1));
        if (cells.stream().skip(1).anyMatch(cell -> !cell.isEmpty())) {
          table.add(new Line(row + 1, cells));
        }
      }
      tables.add(table);
    }
    return tables;
  }
}
