package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.json.JsonNotices.Expected;
import io.github.goalsheet.io.json.JsonPlaces.GoalAt;
import io.github.goalsheet.io.json.JsonPlaces.IndicatorAt;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonNames;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.notice.JsonKinds;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the goals of one sheet from JSON, each after the one above it. */
final class GoalReading {
  private final JsonNotices notices;
  private final IndicatorReading indicatorReading;
  private @Nullable Goal above;

  GoalReading(JsonNotices notices, Optional<FiscalYear> sheetYear) {
    this.notices = notices;
    this.indicatorReading = new IndicatorReading(notices, sheetYear);
  }

  /** A goal and where it stands. */
  record ReadGoal(Goal goal, GoalAt at) {}

  /**
   * Reads the next goal.
   *
   * @param json the goal
   * @param pointer its pointer
   * @return the goal, or empty if it is not an object or has no number; the rest of it is then lost
   */
  Optional<ReadGoal> read(Json json, String pointer) {
    return ObjectView.of(json, pointer, notices)
        .flatMap(view -> number(view).map(number -> goal(number, view, pointer)));
  }

  private ReadGoal goal(int number, ObjectView view, String pointer) {
    ImmutableList<Integer> parentGoals = view.integers("parentGoals");
    String statement = view.text("statement", Severity.WARNING).orElse("");
    String initiatives = view.text("initiatives").orElse("");
    ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
    ImmutableList.Builder<IndicatorAt> places = ImmutableList.builder();
    view.each(
        "indicators",
        Severity.WARNING,
        (item, at) ->
            indicatorReading
                .read(item, at)
                .ifPresent(
                    read -> {
                      indicators.add(read.indicator());
                      places.add(read.at());
                    }));
    Optional<String> rating = rating(view);
    Goal own =
        new Goal(
            number,
            parentGoals,
            statement,
            initiatives,
            indicators.build(),
            rating,
            ImmutableSet.of());
    Goal goal = own.withCarried(carried(view, own));
    view.derived("initiativeItems", Optional.of(texts(own.initiativeItems())), initiatives);
    view.done();
    above = goal;
    return new ReadGoal(goal, new GoalAt(new Located(view.object(), pointer), places.build()));
  }

  private static Optional<Integer> number(ObjectView view) {
    return view.needed("number", 1, Integer.MAX_VALUE, Expected.GOAL_NUMBER);
  }

  private static Optional<String> rating(ObjectView view) {
    Optional<String> rating = view.nullable("rating");
    if (rating.filter(Wording::isBlank).isPresent()) {
      view.wrong("rating", Expected.RATING);
      return Optional.empty();
    }
    return rating;
  }

  private Set<FormField> carried(ObjectView view, Goal own) {
    Set<FormField> carried = EnumSet.noneOf(FormField.class);
    view.each(
        "carried",
        (item, at) ->
            carriable(item)
                .ifPresentOrElse(
                    field -> {
                      if (above != null && own.canCarry(field, above)) {
                        carried.add(field);
                      } else {
                        notices.tell(JsonKinds.NOT_CARRIED, item, at);
                      }
                    },
                    () -> notices.wrong(item, at, Expected.CARRIED)));
    return carried;
  }

  private static Optional<FormField> carriable(Json item) {
    return Goal.CARRIABLE.stream()
        .filter(field -> item instanceof Json.Text && item.raw().equals(JsonNames.of(field)))
        .findFirst();
  }

  private static Json texts(ImmutableList<String> texts) {
    return new Json.Arr(
        texts.stream()
            .map(text -> (Json) new Json.Text(text, 0))
            .collect(ImmutableList.toImmutableList()),
        0);
  }
}
