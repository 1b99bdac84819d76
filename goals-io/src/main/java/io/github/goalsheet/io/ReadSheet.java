package io.github.goalsheet.io;

import static java.util.Objects.requireNonNull;

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
}
