package io.github.goalsheet.io.account;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts marks into generated sheets, so that each text, number and date of them occurs once. */
final class MarkedSheets {
  private static final int LONGEST_FIGURE = 20;

  private final Marks marks;
  private final int shift;

  private MarkedSheets(Marks marks, int shift) {
    this.marks = marks;
    this.shift = shift;
  }

  /** The sheet with a mark in each of its texts that is not blank, in a year of our time. */
  static GoalSheet of(GoalSheet sheet, Marks marks) {
    int year = 2020 + Math.floorMod(sheet.fiscalYear().year(), 6);
    return new MarkedSheets(marks, year - sheet.fiscalYear().year()).marked(sheet);
  }

  private GoalSheet marked(GoalSheet sheet) {
    List<Goal> goals = new ArrayList<>();
    for (Goal goal : sheet.goals()) {
      goals.add(marked(goal, goals.isEmpty() ? goal : goals.get(goals.size() - 1)));
    }
    return new GoalSheet(
        sheet.fiscalYear().plusYears(shift),
        new Organization(
            marked(sheet.organization().department()),
            marked(sheet.organization().section()),
            marked(sheet.organization().contact())),
        marked(sheet.purpose()),
        new SheetDates(
            sheet.dates().created().map(date -> marks.date()),
            sheet.dates().revised().map(date -> marks.date()),
            sheet.dates().evaluated().map(date -> marks.date())),
        ImmutableList.copyOf(goals),
        Narrative.of(marked(sheet.narrative().plan()), marked(sheet.narrative().outcome())));
  }

  private Goal marked(Goal goal, Goal above) {
    boolean rated = goal.carried().contains(FormField.RATING);
    return new Goal(
        Integer.parseInt(marks.number()),
        goal.parentGoals().stream()
            .map(number -> Integer.valueOf(marks.number()))
            .collect(toImmutableList()),
        goal.carried().contains(FormField.STATEMENT) ? above.statement() : marked(goal.statement()),
        goal.carried().contains(FormField.INITIATIVES)
            ? above.initiatives()
            : marked(goal.initiatives()),
        goal.indicators().stream().map(this::marked).collect(toImmutableList()),
        rated ? above.rating() : goal.rating().map(rating -> marks.word()),
        goal.carried());
  }

  private Indicator marked(Indicator indicator) {
    ImmutableSortedMap.Builder<FiscalYear, Cell<Measurement>> actuals =
        ImmutableSortedMap.naturalOrder();
    indicator
        .actuals()
        .forEach(
            (year, cell) ->
                year(year)
                    .ifPresent(
                        shifted -> actuals.put(shifted, Cell.measurement(figure(cell.text())))));
    return new Indicator(
        marked(indicator.label()),
        actuals.buildOrThrow(),
        Cell.target(figure(indicator.target().text())),
        Cell.measurement(figure(indicator.result().text())),
        marked(indicator.supplement()),
        marked(indicator.status()));
  }

  private Optional<FiscalYear> year(FiscalYear year) {
    int shifted = year.year() + shift;
    return shifted < FiscalYear.MIN_YEAR || shifted > FiscalYear.MAX_YEAR
        ? Optional.empty()
        : Optional.of(FiscalYear.of(shifted));
  }

  private List<String> marked(List<String> texts) {
    return texts.stream().map(this::marked).toList();
  }

  private String marked(String text) {
    return Grid.isBlank(text) ? "" : marks.word() + text;
  }

  private String figure(String text) {
    return Grid.isBlank(text)
        ? ""
        : marks.word() + (text.length() > LONGEST_FIGURE || text.contains("\n") ? "" : text);
  }
}
