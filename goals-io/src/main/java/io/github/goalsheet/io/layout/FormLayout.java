package io.github.goalsheet.io.layout;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.sheet.FormErrors;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lays a sheet out as rows of cells, as the form has them. */
final class FormLayout {
  /** The columns of the table before the actuals. */
  private static final int NUMBER = 0;

  private static final int PARENT_GOALS = 1;
  private static final int STATEMENT = 2;
  private static final int INITIATIVES = 3;
  private static final int LABEL = 4;
  private static final int ACTUALS = 5;

  /** The fewest columns that hold the head. */
  private static final int NARROWEST = 13;

  /** Columns of the head and foot. */
  private static final int HEAD_VALUE = 2;

  private static final int SECTION_LABEL = 3;
  private static final int SECTION_VALUE = 6;
  private static final int OUTCOME = 7;

  private final GoalSheet sheet;
  private final ImmutableList<FiscalYear> years;
  private final int target;
  private final int width;
  private final int right;
  private final ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();

  FormLayout(GoalSheet sheet) {
    this.sheet = sheet;
    ImmutableSortedSet<FiscalYear> stated =
        sheet.goals().stream()
            .flatMap(goal -> goal.indicators().stream())
            .flatMap(indicator -> indicator.actuals().keySet().stream())
            .collect(toImmutableSortedSet(naturalOrder()));
    this.years = stated.asList();
    this.target = ACTUALS + years.size();
    this.width = Math.max(target + 5, NARROWEST);
    this.right = width - 4;
  }

  ImmutableList<ImmutableList<String>> rows() throws UnwritableSheetException {
    addHead();
    addHeader();
    addGoals();
    addNarrative();
    return rows.build();
  }

  private void addHead() throws UnwritableSheetException {
    HeadCells cells = new HeadCells(sheet);
    String[] title = row();
    title[0] = Labels.TITLE;
    title[right] = FormField.CONTACT.label();
    title[right + 2] = cells.text(FormField.CONTACT, sheet.organization().contact());
    add(title);
    add(row());
    String[] year = row();
    year[0] = FormField.FISCAL_YEAR.label();
    year[HEAD_VALUE] = cells.fiscalYear();
    addDated(year, FormField.CREATED, cells.date(FormField.CREATED, sheet.dates().created()));
    String[] names = row();
    names[0] = FormField.DEPARTMENT.label();
    names[HEAD_VALUE] = cells.text(FormField.DEPARTMENT, sheet.organization().department());
    names[SECTION_LABEL] = FormField.SECTION.label();
    names[SECTION_VALUE] = cells.text(FormField.SECTION, sheet.organization().section());
    addDated(names, FormField.REVISED, cells.date(FormField.REVISED, sheet.dates().revised()));
    String[] purpose = row();
    purpose[0] = FormField.PURPOSE.label();
    purpose[HEAD_VALUE] = cells.text(FormField.PURPOSE, sheet.purpose());
    addDated(
        purpose, FormField.EVALUATED, cells.date(FormField.EVALUATED, sheet.dates().evaluated()));
    add(row());
  }

  private void addDated(String[] row, FormField label, String date) {
    row[right] = label.label();
    row[right + 1] = date;
    add(row);
  }

  private void addHeader() {
    String[] upper = row();
    upper[NUMBER] = FormField.NUMBER.label();
    upper[PARENT_GOALS] = FormField.PARENT_GOALS.label().replace(' ', '\n');
    upper[STATEMENT] = FormField.STATEMENT.label();
    upper[INITIATIVES] = FormField.INITIATIVES.label();
    upper[LABEL] = Labels.INDICATOR_GROUP;
    upper[target + 3] = FormField.STATUS.label();
    upper[target + 4] = FormField.RATING.label();
    add(upper);
    String[] lower = row();
    lower[LABEL] = FormField.LABEL.label();
    for (int i = 0; i < years.size(); i++) {
      lower[ACTUALS + i] = HeadCells.year(years.get(i)) + FormField.ACTUAL.label();
    }
    lower[target] = HeadCells.year(sheet.fiscalYear()) + FormField.TARGET.label();
    lower[target + 1] = HeadCells.year(sheet.fiscalYear()) + FormField.RESULT.label();
    lower[target + 2] = FormField.SUPPLEMENT.label();
    add(lower);
  }

  private void addGoals() throws UnwritableSheetException {
    Optional<Goal> above = Optional.empty();
    for (Goal goal : sheet.goals()) {
      List<Indicator> indicators =
          goal.indicators().stream().filter(FormLayout::saysSomething).toList();
      GoalCells cells = GoalCells.of(goal, above, indicators.isEmpty());
      String[] first = row();
      first[NUMBER] = cells.number();
      first[PARENT_GOALS] = cells.parentGoals();
      first[STATEMENT] = cells.statement();
      first[INITIATIVES] = cells.initiatives();
      first[target + 4] = cells.rating();
      if (indicators.isEmpty()) {
        addGoalRow(first, goal);
      }
      for (int i = 0; i < indicators.size(); i++) {
        addGoalRow(withIndicator(i == 0 ? first : row(), indicators.get(i)), goal);
      }
      above = cells.isUnused() ? above : Optional.of(goal);
    }
    add(row());
  }

  private String[] withIndicator(String[] row, Indicator indicator) {
    row[LABEL] = indicator.label();
    for (int i = 0; i < years.size(); i++) {
      var actual = indicator.actuals().get(years.get(i));
      row[ACTUALS + i] = actual == null ? "" : actual.text();
    }
    row[target] = indicator.target().text();
    row[target + 1] = indicator.result().text();
    row[target + 2] = indicator.supplement();
    row[target + 3] = indicator.status();
    return row;
  }

  /** Adds a row, unless it would be read as one that nobody filled in. */
  private void addGoalRow(String[] row, Goal goal) throws UnwritableSheetException {
    List<String> filled =
        Arrays.stream(row).skip(NUMBER + 1L).filter(cell -> !Wording.isBlank(cell)).toList();
    if (!filled.isEmpty() && filled.stream().allMatch(Labels::isDash)) {
      boolean statement = Labels.isDash(row[STATEMENT]);
      throw FormErrors.goalUnwritable(goal, statement ? FormField.STATEMENT : FormField.LABEL);
    }
    add(row);
  }

  private static boolean saysSomething(Indicator indicator) {
    return !Wording.isBlank(indicator.label())
        || indicator.actuals().values().stream().anyMatch(actual -> !Wording.isBlank(actual.text()))
        || !Wording.isBlank(indicator.target().text())
        || !Wording.isBlank(indicator.result().text())
        || !Wording.isBlank(indicator.supplement())
        || !Wording.isBlank(indicator.status());
  }

  private void addNarrative() throws UnwritableSheetException {
    String[] labels = row();
    labels[0] = Labels.PLAN;
    labels[OUTCOME] = Labels.OUTCOME;
    add(labels);
    String[] texts = row();
    texts[0] = Paragraphs.join(FormField.PLAN, sheet.narrative().plan());
    texts[OUTCOME] = Paragraphs.join(FormField.OUTCOME, sheet.narrative().outcome());
    add(texts);
  }

  private String[] row() {
    String[] row = new String[width];
    Arrays.fill(row, "");
    return row;
  }

  private void add(String[] row) {
    rows.add(ImmutableList.copyOf(row));
  }
}
