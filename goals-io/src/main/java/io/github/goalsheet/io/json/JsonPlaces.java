package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.io.json.stream.JsonNames;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.SheetPlaces;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.util.Optional;

/**
 * Where the fields of a sheet stand in JSON.
 *
 * @param source the input
 * @param root the sheet
 * @param goals the goals that were read
 */
record JsonPlaces(String source, Located root, ImmutableList<GoalAt> goals) implements SheetPlaces {
  /** A goal that was read. */
  record GoalAt(Located at, ImmutableList<IndicatorAt> indicators) {}

  /**
   * An indicator that was read.
   *
   * @param at the indicator
   * @param actuals its actuals
   * @param result the actual that is its result, if one is
   */
  record IndicatorAt(
      Located at, ImmutableMap<FiscalYear, Located> actuals, Optional<Located> result) {}

  @Override
  public Place sheet() {
    return place(root);
  }

  @Override
  public Place field(FormField field) {
    String name = JsonNames.of(field);
    Optional<Located> at =
        switch (field) {
          case DEPARTMENT, SECTION, CONTACT -> below("organization", name);
          case CREATED, REVISED, EVALUATED -> below("dates", name);
          case PLAN, OUTCOME -> below("narrative", name);
          default -> root.find(name);
        };
    return place(at.orElse(root));
  }

  private Optional<Located> below(String parent, String name) {
    return root.find(parent).flatMap(at -> at.find(name));
  }

  @Override
  public Place goal(int goal, FormField field) {
    return place(goals.get(goal).at(), field);
  }

  @Override
  public Place indicator(int goal, int indicator, FormField field) {
    IndicatorAt at = at(goal, indicator);
    return field == FormField.RESULT && at.result().isPresent()
        ? place(at.result().get())
        : place(at.at(), field);
  }

  @Override
  public Place actual(int goal, int indicator, FiscalYear year) {
    IndicatorAt at = at(goal, indicator);
    return place(at.actuals().getOrDefault(year, at.at()));
  }

  private IndicatorAt at(int goal, int indicator) {
    return goals.get(goal).indicators().get(indicator);
  }

  /** The field of the form in a value, or the value itself if it is not there. */
  private Place place(Located value, FormField field) {
    return place(value.find(JsonNames.of(field)).orElse(value));
  }

  /** A cell stands for its words. */
  private Place place(Located value) {
    String raw = value.find("text").orElse(value).raw();
    return new Place.JsonValue(source, value.json().line(), value.pointer(), raw);
  }
}
