package io.github.goalsheet.io.reading;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;

/**
 * A sheet with the places that it was read from.
 *
 * @param sheet the sheet
 * @param places the places
 */
public record ReadSheet(GoalSheet sheet, SheetPlaces places) {
  public ReadSheet {
    requireNonNull(sheet, "sheet");
    requireNonNull(places, "places");
  }

  /**
   * How many rows of indicators CSV the sheet makes.
   *
   * @return one for each indicator, and one for a goal without any
   */
  public int rows() {
    int rows = 0;
    for (Goal goal : sheet.goals()) {
      rows += Math.max(1, goal.indicators().size());
    }
    return rows;
  }
}
