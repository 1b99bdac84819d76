package io.github.goalsheet.io.indicators;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.GridErrors;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.grid.SeparatorLine;
import io.github.goalsheet.io.grid.TablePlaces;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.notice.TableKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.sheet.FormNotices;
import io.github.goalsheet.io.sheet.GoalDraft;
import io.github.goalsheet.io.sheet.GoalNumbers;
import io.github.goalsheet.io.sheet.GoalTexts;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes sheets of the rows of indicators CSV. Rows below each other with the same year, department
 * and section are one sheet, and those of them with the same goal cells are one goal, unless their
 * {@link RowKey keys} say otherwise. Where files were joined there are titles in the middle, which
 * hold for the rows below them.
 */
final class IndicatorsReading {
  private static final ImmutableSet<IndicatorColumn> HEAD =
      Sets.immutableEnumSet(
          IndicatorColumn.FISCAL_YEAR, IndicatorColumn.DEPARTMENT, IndicatorColumn.SECTION);
  private static final ImmutableSet<IndicatorColumn> GOAL =
      Sets.immutableEnumSet(
          IndicatorColumn.GOAL_NUMBER,
          IndicatorColumn.PARENT_GOALS,
          IndicatorColumn.STATEMENT,
          IndicatorColumn.INITIATIVES,
          IndicatorColumn.RATING);
  private static final ImmutableSet<IndicatorColumn> INDICATOR =
      Sets.immutableEnumSet(
          IndicatorColumn.INDICATOR,
          IndicatorColumn.TARGET,
          IndicatorColumn.RESULT,
          IndicatorColumn.SUPPLEMENT,
          IndicatorColumn.STATUS);
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",;、"))).omitEmptyStrings();

  private final IndicatorsHeader first;
  private final int rowLimit;
  private final Consumer<? super ReadSheet> sheets;
  private final Consumer<? super Notice> notices;
  private final List<GoalDraft> goals = new ArrayList<>();
  private IndicatorsHeader header;
  private ImmutableList<Integer> untitled;
  private @Nullable SheetKey sheet;
  private @Nullable GoalKey lastGoal;
  private int rows;

  IndicatorsReading(
      IndicatorsHeader header,
      int rowLimit,
      Consumer<? super ReadSheet> sheets,
      Consumer<? super Notice> notices) {
    this.first = header;
    this.header = header;
    this.untitled = header.untitled();
    this.rowLimit = rowLimit;
    this.sheets = sheets;
    this.notices = notices;
  }

  /** What the rows of a sheet have in common, and its first row. */
  private record SheetKey(
      FiscalYear year,
      Organization organization,
      String key,
      Row first,
      ImmutableMap<FormField, Place> places) {
    boolean isSame(FiscalYear otherYear, Organization other, String otherKey) {
      return year.equals(otherYear) && organization.equals(other) && key.equals(otherKey);
    }
  }

  /** What the rows of a goal have in common. */
  private record GoalKey(
      int number, List<Integer> parentGoals, GoalTexts.Carried texts, String key) {}

  /** Takes the next row below the titles. */
  void read(Row row) throws UnreadableInputException {
    Optional<IndicatorsHeader.Joined> joined = header.findJoined(row);
    if (joined.isPresent()) {
      notices.accept(FormKinds.ROWS_JOINED.at(row.place()));
      read(joined.get().row());
      beginAnew(joined.get().titles());
      return;
    }
    Optional<FiscalYear> year = FiscalYear.find(header.text(IndicatorColumn.FISCAL_YEAR, row));
    if (year.isEmpty()) {
      if (row.isBlank() || SeparatorLine.is(row.cells()) || beginAnew(row)) {
        return;
      }
      notices.accept(
          FormKinds.ROW_WITHOUT_YEAR.citing(header.place(IndicatorColumn.FISCAL_YEAR, row)));
      return;
    }
    Organization organization =
        Organization.of(
            header.text(IndicatorColumn.DEPARTMENT, row),
            header.text(IndicatorColumn.SECTION, row));
    String key = RowKey.sheet(header.text(IndicatorColumn.KEY, row));
    if (sheet == null || !sheet.isSame(year.get(), organization, key)) {
      end();
      sheet = new SheetKey(year.get(), organization, key, row, header.places(HEAD, row));
    }
    if (++rows > rowLimit) {
      throw GridErrors.tooManyRows(row, rowLimit);
    }
    tellStrays(row);
    addIndicator(row, year.get(), goal(row));
  }

  /** Tells of cells that no title stands above. */
  private void tellStrays(Row row) {
    for (int at : untitled) {
      tellIfFilled(row, at);
    }
    for (int at = header.row().cells().size(); at < row.cells().size(); at++) {
      tellIfFilled(row, at);
    }
  }

  private void tellIfFilled(Row row, int at) {
    if (!Wording.isBlank(row.cell(at))) {
      notices.accept(FormNotices.cellNotRead(row.place(at, "")));
    }
  }

  /** Takes titles, if the row is one of titles. */
  private boolean beginAnew(Row row) {
    Optional<IndicatorsHeader> again = IndicatorsHeader.find(row, notice -> {});
    if (again.isEmpty()) {
      return false;
    }
    if (!again.get().isSame(header)) {
      again.get().tellOddTitles(notices);
      header = again.get();
      untitled = header.untitled();
    }
    return true;
  }

  /** Whether the columns are no longer those that the reading began with. */
  boolean hasOtherColumns() {
    return !header.isSame(first);
  }

  /** Gives the last sheet away; to be called after the last row. */
  void end() {
    if (sheet != null) {
      TablePlaces places =
          new TablePlaces(
              sheet.first().place(),
              sheet.places(),
              goals.stream().map(GoalDraft::places).collect(toImmutableList()));
      GoalSheet read =
          new GoalSheet(
              sheet.year(),
              sheet.organization(),
              "",
              SheetDates.NONE,
              goals.stream().map(GoalDraft::goal).collect(toImmutableList()),
              Narrative.NONE);
      sheets.accept(new ReadSheet(read, places));
    }
    sheet = null;
    lastGoal = null;
    goals.clear();
    rows = 0;
  }

  /** The goal that a row belongs to: that of the row above, or a new one. */
  private GoalDraft goal(Row row) {
    GoalTexts texts =
        new GoalTexts(
            header.text(IndicatorColumn.STATEMENT, row),
            header.text(IndicatorColumn.INITIATIVES, row),
            header.text(IndicatorColumn.RATING, row));
    GoalKey key =
        new GoalKey(
            number(row, texts),
            parentGoals(row),
            new GoalTexts.Carried(texts, carried(row, texts)),
            header.text(IndicatorColumn.KEY, row));
    if (!key.equals(lastGoal)) {
      GoalDraft begun =
          new GoalDraft(key.number(), carriedFromAbove(key.texts(), row), row.place());
      begun.addParentGoals(key.parentGoals());
      header.places(GOAL, row).forEach(begun::place);
      goals.add(begun);
      lastGoal = key;
    }
    return goals.get(goals.size() - 1);
  }

  /** What a goal is said to carry, without what the goal above does not have. */
  private GoalTexts.Carried carriedFromAbove(GoalTexts.Carried said, Row row) {
    Optional<GoalTexts> above = Optional.ofNullable(lastGoal).map(last -> last.texts().texts());
    ImmutableSet<FormField> carried =
        said.carried().stream()
            .filter(field -> above.isPresent() && said.texts().agrees(above.get(), field))
            .collect(Sets.toImmutableEnumSet());
    if (!carried.equals(said.carried())) {
      notices.accept(TableKinds.NOT_CARRIED.at(header.place(IndicatorColumn.CARRIED, row)));
    }
    return new GoalTexts.Carried(said.texts(), carried);
  }

  private int number(Row row, GoalTexts texts) {
    Optional<Integer> stated = GoalNumbers.number(header.text(IndicatorColumn.GOAL_NUMBER, row));
    if (stated.isPresent()) {
      return stated.get();
    }
    boolean same = lastGoal != null && lastGoal.texts().texts().equals(texts);
    int above = lastGoal == null ? 0 : lastGoal.number();
    int inferred = same ? above : above + 1;
    notices.accept(
        FormKinds.GOAL_NUMBER_INFERRED.citing(
            header.place(IndicatorColumn.GOAL_NUMBER, row), inferred));
    return inferred;
  }

  private ImmutableList<Integer> parentGoals(Row row) {
    return GoalNumbers.parentGoals(header.text(IndicatorColumn.PARENT_GOALS, row))
        .orElseGet(
            () -> {
              notices.accept(
                  FormKinds.PARENT_GOALS_UNREADABLE.citing(
                      header.place(IndicatorColumn.PARENT_GOALS, row)));
              return ImmutableList.of();
            });
  }

  private ImmutableSet<FormField> carried(Row row, GoalTexts texts) {
    Set<FormField> carried = EnumSet.noneOf(FormField.class);
    for (String word : WORDS.split(header.text(IndicatorColumn.CARRIED, row))) {
      Optional<FormField> field =
          Goal.CARRIABLE.stream()
              .filter(one -> Ascii.equalsIgnoreCase(one.name(), word) || one.label().equals(word))
              .filter(one -> one != FormField.RATING || texts.ratingWord().isPresent())
              .findFirst();
      field.ifPresentOrElse(
          carried::add,
          () ->
              notices.accept(
                  FormKinds.CARRIED_UNREADABLE.citing(header.place(IndicatorColumn.CARRIED, row))));
    }
    return Sets.immutableEnumSet(carried);
  }

  private void addIndicator(Row row, FiscalYear year, GoalDraft goal) {
    boolean says =
        INDICATOR.stream().anyMatch(column -> !Wording.isBlank(header.text(column, row)));
    ImmutableSortedMap.Builder<FiscalYear, Cell<Measurement>> actuals =
        ImmutableSortedMap.naturalOrder();
    ImmutableMap.Builder<FiscalYear, Place> actualPlaces = ImmutableMap.builder();
    for (Map.Entry<Integer, Integer> column : header.actuals().entrySet()) {
      String text = row.cell(column.getValue());
      Place place = header.place(column.getValue(), row);
      int actual = year.year() - column.getKey();
      if (actual >= FiscalYear.MIN_YEAR) {
        actuals.put(FiscalYear.of(actual), Cell.measurement(text));
        actualPlaces.put(FiscalYear.of(actual), place);
        says |= !Wording.isBlank(text);
      } else if (!Wording.isBlank(text)) {
        notices.accept(FormKinds.ACTUAL_WITHOUT_YEAR.citing(place));
      }
    }
    if (says) {
      goal.addIndicator(
          new Indicator(
              header.text(IndicatorColumn.INDICATOR, row),
              actuals.buildOrThrow(),
              Cell.target(header.text(IndicatorColumn.TARGET, row)),
              Cell.measurement(header.text(IndicatorColumn.RESULT, row)),
              header.text(IndicatorColumn.SUPPLEMENT, row),
              header.text(IndicatorColumn.STATUS, row)),
          new TablePlaces.IndicatorPlaces(
              row.place(), header.places(INDICATOR, row), actualPlaces.buildOrThrow()));
    }
  }
}
