package io.github.goalsheet.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.goalsheet.io.Place;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A goal while its rows are gathered. */
final class GoalDraft {
  private final int number;
  private final Place row;
  private final List<Integer> parentGoals = new ArrayList<>();
  private final Set<FormField> carried = EnumSet.noneOf(FormField.class);
  private final Map<FormField, Place> places = new EnumMap<>(FormField.class);
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<CsvPlaces.IndicatorPlaces> indicatorPlaces = new ArrayList<>();
  private String statement = "";
  private String initiatives = "";
  private String rating = "";

  GoalDraft(int number, Place row) {
    this.number = number;
    this.row = row;
  }

  int number() {
    return number;
  }

  String rating() {
    return rating;
  }

  void place(FormField field, Place place) {
    places.put(field, place);
  }

  void addParentGoals(List<Integer> numbers) {
    parentGoals.addAll(numbers);
  }

  void addMissingParentGoals(List<Integer> numbers) {
    numbers.stream().filter(added -> !parentGoals.contains(added)).forEach(parentGoals::add);
  }

  void addStatement(String text) {
    statement = appended(statement, text);
  }

  void addInitiatives(String text) {
    initiatives = appended(initiatives, text);
  }

  void setRating(String word) {
    rating = word;
  }

  void addIndicator(Indicator indicator, CsvPlaces.IndicatorPlaces place) {
    indicators.add(indicator);
    indicatorPlaces.add(place);
  }

  /**
   * Carries over what the form states once for this goal and the one above, in merged cells.
   *
   * <p>A blank statement is that of the goal above. A blank cell of initiatives is merged with the
   * one above only if the statement is, too: with a statement of its own, a goal simply lists no
   * initiatives. For the same reason a blank rating is that of the goal above only if statement and
   * initiatives are; a goal with initiatives of its own is rated on its own, or not yet.
   */
  void carryFrom(GoalDraft above) {
    if (!statement.isEmpty() || above.statement.isBlank()) {
      return;
    }
    statement = above.statement;
    carried.add(FormField.STATEMENT);
    if (!initiatives.isEmpty() || above.initiatives.isBlank()) {
      return;
    }
    initiatives = above.initiatives;
    carried.add(FormField.INITIATIVES);
    if (rating.isEmpty() && !above.rating.isEmpty()) {
      rating = above.rating;
      carried.add(FormField.RATING);
    }
  }

  Goal goal() {
    return new Goal(
        number,
        ImmutableList.copyOf(parentGoals),
        statement,
        initiatives,
        ImmutableList.copyOf(indicators),
        Optional.of(rating).filter(word -> !word.isBlank()),
        Sets.immutableEnumSet(carried));
  }

  CsvPlaces.GoalPlaces places() {
    return new CsvPlaces.GoalPlaces(
        row, ImmutableMap.copyOf(places), ImmutableList.copyOf(indicatorPlaces));
  }

  private static String appended(String text, String more) {
    return text.isEmpty() || more.isEmpty() ? text + more : text + "\n" + more;
  }
}
