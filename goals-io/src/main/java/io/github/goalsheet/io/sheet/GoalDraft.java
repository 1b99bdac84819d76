package io.github.goalsheet.io.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.TablePlaces;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A goal while its rows are gathered. */
public final class GoalDraft {
  private final int number;
  private final Place row;
  private final Set<FormField> carried = EnumSet.noneOf(FormField.class);
  private final List<Integer> parentGoals = new ArrayList<>();
  private final Set<Integer> distinctParentGoals = new HashSet<>();
  private final Map<FormField, Place> places = new EnumMap<>(FormField.class);
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<TablePlaces.IndicatorPlaces> indicatorPlaces = new ArrayList<>();
  private final Lines statement;
  private final Lines initiatives;
  private String rating;

  public GoalDraft(int number, GoalTexts.Carried texts, Place row) {
    this.number = number;
    this.statement = new Lines(texts.texts().statement());
    this.initiatives = new Lines(texts.texts().initiatives());
    this.rating = texts.texts().rating();
    this.carried.addAll(texts.carried());
    this.row = row;
  }

  public int number() {
    return number;
  }

  public String rating() {
    return rating;
  }

  public GoalTexts texts() {
    return new GoalTexts(statement.toString(), initiatives.toString(), rating);
  }

  public void place(FormField field, Place place) {
    places.put(field, place);
  }

  public void addParentGoals(List<Integer> numbers) {
    parentGoals.addAll(numbers);
    distinctParentGoals.addAll(numbers);
  }

  public void addMissingParentGoals(List<Integer> numbers) {
    numbers.stream().filter(distinctParentGoals::add).forEach(parentGoals::add);
  }

  /**
   * Goes on with texts of a further row, on a new line; then they are not those of the goal above.
   */
  public void append(String moreStatement, String moreInitiatives) {
    append(FormField.STATEMENT, statement, moreStatement);
    append(FormField.INITIATIVES, initiatives, moreInitiatives);
  }

  public void setRating(String word) {
    rating = word;
  }

  public void addIndicator(Indicator indicator, TablePlaces.IndicatorPlaces place) {
    indicators.add(indicator);
    indicatorPlaces.add(place);
  }

  public Goal goal() {
    return new Goal(
        number,
        ImmutableList.copyOf(parentGoals),
        statement.toString(),
        initiatives.toString(),
        ImmutableList.copyOf(indicators),
        texts().ratingWord(),
        Sets.immutableEnumSet(carried));
  }

  public TablePlaces.GoalPlaces places() {
    return new TablePlaces.GoalPlaces(
        row, ImmutableMap.copyOf(places), ImmutableList.copyOf(indicatorPlaces));
  }

  private void append(FormField field, Lines text, String more) {
    if (!Wording.isBlank(more)) {
      carried.remove(field);
      text.append(more);
    }
  }

  /** A text that may grow. Until it does, it is the cell's own: goals that carry one share it. */
  private static final class Lines {
    private String text;
    private @Nullable StringBuilder grown;

    Lines(String text) {
      this.text = text;
    }

    void append(String line) {
      if (grown == null) {
        grown = new StringBuilder(text);
      }
      grown.append(grown.isEmpty() ? "" : "\n").append(line);
    }

    @Override
    public String toString() {
      if (grown != null) {
        text = grown.toString();
      }
      return text;
    }
  }
}
