package io.github.goalsheet.io.grid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.SheetPlaces;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;

/**
 * The places of a sheet whose fields are cells of tables. What a goal carries from the goal above
 * has its place in the goal's own row, where the form leaves the cell blank.
 *
 * @param sheet where the sheet begins
 * @param fields the places of the head and foot
 * @param goals the places of the goals
 * @param notRead the fields that may be stated where the input was not understood
 */
public record TablePlaces(
    Place sheet,
    ImmutableMap<FormField, Place> fields,
    ImmutableList<GoalPlaces> goals,
    ImmutableSet<FormField> notRead)
    implements SheetPlaces {
  /**
   * The places of a sheet of which all fields were read.
   *
   * @param sheet where the sheet begins
   * @param fields the places of the head and foot
   * @param goals the places of the goals
   */
  public TablePlaces(
      Place sheet, ImmutableMap<FormField, Place> fields, ImmutableList<GoalPlaces> goals) {
    this(sheet, fields, goals, ImmutableSet.of());
  }

  /**
   * The places of a goal.
   *
   * @param row its first row
   * @param fields the places of its fields
   * @param indicators the places of its indicators
   */
  public record GoalPlaces(
      Place row,
      ImmutableMap<FormField, Place> fields,
      ImmutableList<IndicatorPlaces> indicators) {}

  /**
   * The places of an indicator.
   *
   * @param row its row
   * @param fields the places of its fields
   * @param actuals the places of its actuals
   */
  public record IndicatorPlaces(
      Place row, ImmutableMap<FormField, Place> fields, ImmutableMap<FiscalYear, Place> actuals) {}

  @Override
  public Place field(FormField field) {
    return fields.getOrDefault(field, sheet);
  }

  @Override
  public Place goal(int goal, FormField field) {
    GoalPlaces places = goals.get(goal);
    return places.fields().getOrDefault(field, places.row());
  }

  @Override
  public Place indicator(int goal, int indicator, FormField field) {
    IndicatorPlaces places = goals.get(goal).indicators().get(indicator);
    return places.fields().getOrDefault(field, places.row());
  }

  @Override
  public Place actual(int goal, int indicator, FiscalYear year) {
    IndicatorPlaces places = goals.get(goal).indicators().get(indicator);
    return places.actuals().getOrDefault(year, places.row());
  }
}
