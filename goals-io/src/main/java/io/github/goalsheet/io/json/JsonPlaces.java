package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.io.Place;
import io.github.goalsheet.io.SheetPlaces;
import io.github.goalsheet.io.json.stream.Json;
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
record JsonPlaces(String source, At root, ImmutableList<GoalAt> goals) implements SheetPlaces {
  /**
   * A value with its pointer.
   *
   * @param json the value
   * @param pointer its pointer
   */
  record At(Json json, String pointer) {
    /** A field, if this is an object that has it. */
    Optional<At> find(String name) {
      return json instanceof Json.Obj object
          ? object.find(name).map(value -> new At(value, pointer + "/" + name))
          : Optional.empty();
    }

    /** The field of the form, or this value itself if it is not there. */
    Place place(String source, FormField field) {
      return find(ReadingJson.name(field)).orElse(this).in(source);
    }

    /** A cell stands for its words. */
    private String raw() {
      return json instanceof Json.Obj object
          ? object.find("text").map(Json::raw).orElse("")
          : json.raw();
    }

    private Place in(String source) {
      return new Place.JsonValue(source, json.line(), pointer, raw());
    }
  }

  /** A goal that was read. */
  record GoalAt(At at, ImmutableList<IndicatorAt> indicators) {}

  /** An indicator that was read. */
  record IndicatorAt(At at, ImmutableMap<FiscalYear, At> actuals) {}

  @Override
  public Place sheet() {
    return root.in(source);
  }

  @Override
  public Place field(FormField field) {
    String name = ReadingJson.name(field);
    Optional<At> at =
        switch (field) {
          case DEPARTMENT, SECTION, CONTACT -> below("organization", name);
          case CREATED, REVISED, EVALUATED -> below("dates", name);
          case PLAN, OUTCOME -> below("narrative", name);
          default -> root.find(name);
        };
    return at.orElse(root).in(source);
  }

  private Optional<At> below(String parent, String name) {
    return root.find(parent).flatMap(at -> at.find(name));
  }

  @Override
  public Place goal(int goal, FormField field) {
    return goals.get(goal).at().place(source, field);
  }

  @Override
  public Place indicator(int goal, int indicator, FormField field) {
    return at(goal, indicator).at().place(source, field);
  }

  @Override
  public Place actual(int goal, int indicator, FiscalYear year) {
    IndicatorAt at = at(goal, indicator);
    return at.actuals().getOrDefault(year, at.at()).in(source);
  }

  private IndicatorAt at(int goal, int indicator) {
    return goals.get(goal).indicators().get(indicator);
  }
}
