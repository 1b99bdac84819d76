package io.github.goalsheet.io.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the words of an input have come to in the sheets that were read. */
final class Found {
  private final ImmutableListMultimap.Builder<String, Occurrence> gathered =
      ImmutableListMultimap.builder();
  private final ImmutableListMultimap<String, Occurrence> byMark;

  /**
   * A field that holds something.
   *
   * @param sheet the sheet
   * @param goal the goal, or -1
   * @param indicator the indicator, or -1
   * @param field the field, and the year of an actual
   */
  record Occurrence(int sheet, int goal, int indicator, String field) {
    Occurrence ofSheet() {
      return new Occurrence(sheet, -1, -1, "");
    }

    Occurrence ofGoal() {
      return new Occurrence(sheet, goal, -1, "");
    }

    Occurrence ofIndicator() {
      return new Occurrence(sheet, goal, indicator, "");
    }
  }

  Found(List<GoalSheet> sheets) {
    for (int i = 0; i < sheets.size(); i++) {
      gather(sheets.get(i), i);
    }
    byMark = gathered.build();
  }

  /** The fields that hold everything that a text can be traced by. */
  ImmutableSet<Occurrence> of(String text) {
    Set<Occurrence> found = null;
    for (String mark : Marks.of(text)) {
      ImmutableList<Occurrence> of = byMark.get(mark);
      if (found == null) {
        found = new HashSet<>(of);
      } else {
        found.retainAll(of);
      }
    }
    return found == null ? ImmutableSet.of() : ImmutableSet.copyOf(found);
  }

  private void gather(GoalSheet sheet, int at) {
    put(at, -1, -1, "FISCAL_YEAR", sheet.fiscalYear().toString());
    put(at, -1, -1, "DEPARTMENT", sheet.organization().department());
    put(at, -1, -1, "SECTION", sheet.organization().section());
    put(at, -1, -1, "CONTACT", sheet.organization().contact());
    put(at, -1, -1, "PURPOSE", sheet.purpose());
    sheet.dates().created().ifPresent(date -> put(at, -1, -1, "CREATED", date.toString()));
    sheet.dates().revised().ifPresent(date -> put(at, -1, -1, "REVISED", date.toString()));
    sheet.dates().evaluated().ifPresent(date -> put(at, -1, -1, "EVALUATED", date.toString()));
    sheet.narrative().plan().forEach(text -> put(at, -1, -1, "PLAN", text));
    sheet.narrative().outcome().forEach(text -> put(at, -1, -1, "OUTCOME", text));
    for (int goal = 0; goal < sheet.goals().size(); goal++) {
      gather(sheet.goals().get(goal), at, goal);
    }
  }

  private void gather(Goal goal, int sheet, int at) {
    put(sheet, at, -1, "NUMBER", Integer.toString(goal.number()));
    goal.parentGoals()
        .forEach(number -> put(sheet, at, -1, "PARENT_GOALS", Integer.toString(number)));
    put(sheet, at, -1, "STATEMENT", goal.statement());
    put(sheet, at, -1, "INITIATIVES", goal.initiatives());
    goal.rating().ifPresent(rating -> put(sheet, at, -1, "RATING", rating));
    goal.carried().forEach(field -> put(sheet, at, -1, "CARRIED", field.toString()));
    for (int i = 0; i < goal.indicators().size(); i++) {
      gather(goal.indicators().get(i), sheet, at, i);
    }
  }

  private void gather(Indicator indicator, int sheet, int goal, int at) {
    put(sheet, goal, at, "LABEL", indicator.label());
    indicator
        .actuals()
        .forEach(
            (year, cell) -> {
              put(sheet, goal, at, "ACTUAL " + year.year(), cell.text());
              put(sheet, goal, at, "YEAR", year.toString());
            });
    put(sheet, goal, at, "TARGET", indicator.target().text());
    put(sheet, goal, at, "RESULT", indicator.result().text());
    put(sheet, goal, at, "SUPPLEMENT", indicator.supplement());
    put(sheet, goal, at, "STATUS", indicator.status());
  }

  private void put(int sheet, int goal, int indicator, String field, String text) {
    Occurrence at = new Occurrence(sheet, goal, indicator, field);
    Marks.of(text).forEach(mark -> gathered.put(mark, at));
    text.lines().map(Marks::plain).forEach(line -> gathered.put(line, at));
  }
}
