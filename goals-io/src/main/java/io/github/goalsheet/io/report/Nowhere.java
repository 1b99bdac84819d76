package io.github.goalsheet.io.report;

import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.SheetPlaces;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;

/** The places of a sheet that was not read from anywhere: an input without a name. */
enum Nowhere implements SheetPlaces {
  /** The only one. */
  PLACES;

  private static final Place UNNAMED = new Place.Input("");

  @Override
  public Place sheet() {
    return UNNAMED;
  }

  @Override
  public Place field(FormField field) {
    return UNNAMED;
  }

  @Override
  public Place goal(int goal, FormField field) {
    return UNNAMED;
  }

  @Override
  public Place indicator(int goal, int indicator, FormField field) {
    return UNNAMED;
  }

  @Override
  public Place actual(int goal, int indicator, FiscalYear year) {
    return UNNAMED;
  }
}
