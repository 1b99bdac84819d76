package io.github.goalsheet.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.Place;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A goal while its rows are gathered. */
final class GoalDraft {
  private final int number;
  private final Place row;
  private final ImmutableSet<FormField> carried;
  private final List<Integer> parentGoals = new ArrayList<>();
  private final Map<FormField, Place> places = new EnumMap<>(FormField.class);
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<CsvPlaces.IndicatorPlaces> indicatorPlaces = new ArrayList<>();
  private GoalTexts texts;

  GoalDraft(int number, GoalTexts.Carried texts, Place row) {
    this.number = number;
    this.texts = texts.texts();
    this.carried = texts.carried();
    this.row = row;
  }

  int number() {
    return number;
  }

  GoalTexts texts() {
    return texts;
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

  /** Goes on with texts of a further row, on a new line. */
  void append(String statement, String initiatives) {
    texts =
        new GoalTexts(
            appended(texts.statement(), statement),
            appended(texts.initiatives(), initiatives),
            texts.rating());
  }

  void setRating(String word) {
    texts = new GoalTexts(texts.statement(), texts.initiatives(), word);
  }

  void addIndicator(Indicator indicator, CsvPlaces.IndicatorPlaces place) {
    indicators.add(indicator);
    indicatorPlaces.add(place);
  }

  Goal goal() {
    return new Goal(
        number,
        ImmutableList.copyOf(parentGoals),
        texts.statement(),
        texts.initiatives(),
        ImmutableList.copyOf(indicators),
        texts.ratingWord(),
        carried);
  }

  CsvPlaces.GoalPlaces places() {
    return new CsvPlaces.GoalPlaces(
        row, ImmutableMap.copyOf(places), ImmutableList.copyOf(indicatorPlaces));
  }

  private static String appended(String text, String more) {
    return text.isEmpty() || more.isEmpty() ? text + more : text + "\n" + more;
  }
}
