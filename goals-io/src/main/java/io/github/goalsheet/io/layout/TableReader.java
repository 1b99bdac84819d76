package io.github.goalsheet.io.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.grid.TablePlaces;
import io.github.goalsheet.io.layout.Columns.Column;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.sheet.FormNotices;
import io.github.goalsheet.io.sheet.GoalDraft;
import io.github.goalsheet.io.sheet.GoalNumbers;
import io.github.goalsheet.io.sheet.GoalTexts;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.io.sheet.PageText;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the rows of the table.
 *
 * <p>A row with a No. begins a goal and a row without one goes on with the goal above: it adds an
 * indicator, and what it says in 組織目標 or 主な取組 continues that goal's text on a new line. A row that
 * has nothing but its No. and dashes was left unused and is no goal. In a table without No. a goal
 * begins where 組織目標 does. What a goal carries over from the goal above is decided by {@link
 * GoalTexts#carriedFrom}.
 */
final class TableReader {
  private static final ImmutableSet<FormField> INDICATOR =
      Sets.immutableEnumSet(
          FormField.LABEL,
          FormField.TARGET,
          FormField.RESULT,
          FormField.SUPPLEMENT,
          FormField.STATUS);
  private static final ImmutableSet<FormField> TEXTS =
      Sets.immutableEnumSet(FormField.STATEMENT, FormField.INITIATIVES);
  private static final ImmutableSet<FormField> REST =
      Sets.immutableEnumSet(FormField.PARENT_GOALS, FormField.RATING);

  private static final ImmutableSet<FormField> NUMBERS =
      Sets.immutableEnumSet(FormField.NUMBER, FormField.PARENT_GOALS);

  private static final GoalTexts NOTHING = new GoalTexts("", "", "");

  private final Columns columns;
  private final Consumer<? super Notice> notices;
  private final List<GoalDraft> goals = new ArrayList<>();

  private TableReader(Columns columns, Consumer<? super Notice> notices) {
    this.columns = columns;
    this.notices = notices;
  }

  static List<GoalDraft> read(Columns columns, List<Row> rows, Consumer<? super Notice> notices) {
    TableReader reader = new TableReader(columns, notices);
    rows.forEach(reader::read);
    return reader.goals;
  }

  private void read(Row row) {
    columns.strays(row).forEach(at -> notices.accept(FormNotices.cellNotRead(row.place(at, ""))));
    ImmutableList<Integer> unclear = columns.unclear(row);
    if (!unclear.isEmpty()) {
      notices.accept(FormNotices.cellsNotRead(row, unclear));
    }
    if (isUnused(row)) {
      return;
    }
    String number = columns.text(FormField.NUMBER, row);
    boolean says = columns.states(TEXTS, row) || statesIndicator(row);
    if (isNote(row)) {
      notices.accept(FormNotices.textNotRead(row));
    } else if (!Wording.isBlank(number) && !says) {
      if (GoalNumbers.number(number).isEmpty()) {
        notices.accept(FormNotices.textNotRead(columns.place(FormField.NUMBER, row)));
      }
      tellRest(row);
    } else if (begins(row, number)) {
      begin(row, number);
    } else if (goals.isEmpty() && says) {
      begin(row, number);
    } else if (goals.isEmpty()) {
      tellRest(row);
    } else {
      goOn(row, goals.get(goals.size() - 1));
    }
  }

  /** Whether a row has nothing but dashes, beside its No. perhaps: nobody filled it in. */
  private boolean isUnused(Row row) {
    Column number = columns.fields().get(FormField.NUMBER);
    boolean dashes = false;
    for (int at : row.filled()) {
      boolean isDash = Labels.isDash(row.cell(at));
      dashes |= isDash;
      boolean isNumber =
          number != null && number.at(row) == at && GoalNumbers.number(row.cell(at)).isPresent();
      if (!isDash && !isNumber) {
        return false;
      }
    }
    return dashes;
  }

  /** Whether a row is a note right below the table, where goals have their numbers. */
  private boolean isNote(Row row) {
    return row.filled().size() == 1 && PageText.isNote(row.first()) && columns.states(NUMBERS, row);
  }

  private boolean begins(Row row, String number) {
    return columns.has(FormField.NUMBER)
        ? !Wording.isBlank(number)
        : !Wording.isBlank(columns.text(FormField.STATEMENT, row));
  }

  /** Says what stands in a row that is no goal. */
  private void tellRest(Row row) {
    for (FormField field : REST) {
      if (!Wording.isBlank(columns.text(field, row))) {
        notices.accept(FormNotices.cellNotRead(columns.place(field, row)));
      }
    }
  }

  private void begin(Row row, String text) {
    Optional<GoalDraft> above =
        goals.isEmpty() ? Optional.empty() : Optional.of(goals.get(goals.size() - 1));
    int number =
        GoalNumbers.number(text)
            .orElseGet(
                () -> {
                  int next = above.map(GoalDraft::number).orElse(0) + 1;
                  Place place = columns.place(FormField.NUMBER, row);
                  notices.accept(FormKinds.GOAL_NUMBER_INFERRED.citing(place, next));
                  return next;
                });
    GoalTexts cells =
        new GoalTexts(
            columns.text(FormField.STATEMENT, row),
            columns.text(FormField.INITIATIVES, row),
            columns.text(FormField.RATING, row));
    GoalDraft goal =
        new GoalDraft(
            number, cells.carriedFrom(above.map(GoalDraft::texts).orElse(NOTHING)), row.place());
    columns
        .fields()
        .forEach(
            (field, column) -> {
              if (!INDICATOR.contains(field)) {
                goal.place(field, column.place(row));
              }
            });
    goal.addParentGoals(parentGoals(row));
    addIndicator(row, goal);
    goals.add(goal);
  }

  private void goOn(Row row, GoalDraft goal) {
    goal.addMissingParentGoals(parentGoals(row));
    goal.append(columns.text(FormField.STATEMENT, row), columns.text(FormField.INITIATIVES, row));
    String rating = columns.text(FormField.RATING, row);
    if (!Wording.isBlank(rating)) {
      Place place = columns.place(FormField.RATING, row);
      if (Wording.isBlank(goal.rating())) {
        goal.setRating(rating);
        goal.place(FormField.RATING, place);
      } else if (!goal.rating().equals(rating)) {
        notices.accept(FormKinds.RATING_REPEATED.citing(place, goal.rating()));
      }
    }
    addIndicator(row, goal);
  }

  private ImmutableList<Integer> parentGoals(Row row) {
    return GoalNumbers.parentGoals(columns.text(FormField.PARENT_GOALS, row))
        .orElseGet(
            () -> {
              Place place = columns.place(FormField.PARENT_GOALS, row);
              notices.accept(FormKinds.PARENT_GOALS_UNREADABLE.citing(place));
              return ImmutableList.of();
            });
  }

  private boolean statesIndicator(Row row) {
    return columns.states(INDICATOR, row)
        || columns.actuals().values().stream()
            .anyMatch(column -> !Wording.isBlank(column.text(row)));
  }

  private void addIndicator(Row row, GoalDraft goal) {
    if (!statesIndicator(row)) {
      return;
    }
    ImmutableSortedMap.Builder<FiscalYear, Cell<Measurement>> actuals =
        ImmutableSortedMap.naturalOrder();
    ImmutableMap.Builder<FiscalYear, Place> actualPlaces = ImmutableMap.builder();
    columns
        .actuals()
        .forEach(
            (year, column) -> {
              actuals.put(year, Cell.measurement(column.text(row)));
              actualPlaces.put(year, column.place(row));
            });
    ImmutableMap.Builder<FormField, Place> places = ImmutableMap.builder();
    INDICATOR.forEach(field -> places.put(field, columns.place(field, row)));
    goal.addIndicator(
        new Indicator(
            columns.text(FormField.LABEL, row),
            actuals.buildOrThrow(),
            Cell.target(columns.text(FormField.TARGET, row)),
            Cell.measurement(columns.text(FormField.RESULT, row)),
            columns.text(FormField.SUPPLEMENT, row),
            columns.text(FormField.STATUS, row)),
        new TablePlaces.IndicatorPlaces(
            row.place(), places.buildOrThrow(), actualPlaces.buildOrThrow()));
  }
}
