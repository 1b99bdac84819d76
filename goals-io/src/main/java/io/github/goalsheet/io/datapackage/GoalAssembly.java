package io.github.goalsheet.io.datapackage;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Ints;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.datapackage.PackageRows.Keyed;
import io.github.goalsheet.io.grid.TablePlaces.GoalPlaces;
import io.github.goalsheet.io.grid.TablePlaces.IndicatorPlaces;
import io.github.goalsheet.io.notice.PackageKinds;
import io.github.goalsheet.io.notice.TableKinds;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the goals of one sheet, each after the one above it. */
final class GoalAssembly {
  private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();

  private final PackageRows rows;
  private final PackageNotices notices;
  private final FiscalYear sheetYear;
  private @Nullable Goal above;

  GoalAssembly(PackageRows rows, PackageNotices notices, FiscalYear sheetYear) {
    this.rows = rows;
    this.sheetYear = sheetYear;
    this.notices = notices;
  }

  /** A goal and where it stands. */
  record ReadGoal(Goal goal, GoalPlaces places) {}

  /** The goal of a row, or empty if it has no number from 1. */
  Optional<ReadGoal> goal(Keyed keyed) {
    TableRow row = keyed.row();
    Integer number = Ints.tryParse(Wording.strip(row.text(FormField.NUMBER)));
    if (number == null || number < 1) {
      notices.notANumberFromOne(row.place(FormField.NUMBER));
      return Optional.empty();
    }
    ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
    ImmutableList.Builder<IndicatorPlaces> indicatorPlaces = ImmutableList.builder();
    for (Keyed indicator : rows.of(PackageTable.INDICATORS, keyed.key().parts())) {
      ImmutableList<Keyed> actuals = rows.of(PackageTable.ACTUALS, indicator.key().parts());
      Indicator read = indicator(indicator.row(), actuals);
      Indicator own = read.withActualAsResult(sheetYear);
      indicators.add(own);
      IndicatorPlaces at = places(indicator.row(), actuals);
      indicatorPlaces.add(own.equals(read) ? at : resultAt(at));
      if (own.equals(read) && own.actuals().containsKey(sheetYear)) {
        notices.tell(
            PackageKinds.RESULT_AND_ACTUAL.citing(at.actuals().getOrDefault(sheetYear, at.row())));
      }
    }
    Goal own =
        new Goal(
            number,
            parentGoals(row),
            row.text(FormField.STATEMENT),
            row.text(FormField.INITIATIVES),
            indicators.build(),
            rating(row),
            ImmutableSet.of());
    Goal goal = own.withCarried(carried(row, own));
    above = goal;
    GoalPlaces places =
        new GoalPlaces(
            row.place(),
            row.places(
                FormField.NUMBER,
                FormField.PARENT_GOALS,
                FormField.STATEMENT,
                FormField.INITIATIVES,
                FormField.RATING),
            indicatorPlaces.build());
    return Optional.of(new ReadGoal(goal, places));
  }

  private ImmutableList<Integer> parentGoals(TableRow row) {
    ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
    for (String item : LIST.split(row.text(FormField.PARENT_GOALS))) {
      Integer number = Ints.tryParse(item);
      if (number == null) {
        notices.notAnInteger(row.place(FormField.PARENT_GOALS));
      } else {
        numbers.add(number);
      }
    }
    return numbers.build();
  }

  private Optional<String> rating(TableRow row) {
    String rating = row.text(FormField.RATING);
    if (!rating.isEmpty() && Wording.isBlank(rating)) {
      notices.notARating(row.place(FormField.RATING));
    }
    return Optional.of(rating).filter(text -> !Wording.isBlank(text));
  }

  private Set<FormField> carried(TableRow row, Goal own) {
    Set<FormField> carried = EnumSet.noneOf(FormField.class);
    for (String name : LIST.split(row.text("carried"))) {
      Optional<FormField> field =
          Goal.CARRIABLE.stream().filter(each -> FieldColumn.of(each).equals(name)).findFirst();
      if (field.isEmpty()) {
        notices.notCarriable(row.place("carried"));
      } else if (above == null || !own.canCarry(field.get(), above)) {
        notices.tell(TableKinds.COLUMN_NOT_CARRIED.at(row.place("carried"), name));
      } else {
        carried.add(field.get());
      }
    }
    return carried;
  }

  private static Indicator indicator(TableRow row, ImmutableList<Keyed> actuals) {
    ImmutableSortedMap.Builder<FiscalYear, Cell<Measurement>> byYear =
        ImmutableSortedMap.naturalOrder();
    for (Keyed actual : actuals) {
      byYear.put(year(actual), Cell.measurement(actual.row().text(FormField.ACTUAL)));
    }
    return new Indicator(
        row.text(FormField.LABEL),
        byYear.buildOrThrow(),
        Cell.target(row.text(FormField.TARGET)),
        Cell.measurement(row.text(FormField.RESULT)),
        row.text(FormField.SUPPLEMENT),
        row.text(FormField.STATUS));
  }

  private static IndicatorPlaces places(TableRow row, ImmutableList<Keyed> actuals) {
    ImmutableMap.Builder<FiscalYear, Place> byYear = ImmutableMap.builder();
    for (Keyed actual : actuals) {
      byYear.put(year(actual), actual.row().place(FormField.ACTUAL));
    }
    return new IndicatorPlaces(
        row.place(),
        row.places(
            FormField.LABEL,
            FormField.TARGET,
            FormField.RESULT,
            FormField.SUPPLEMENT,
            FormField.STATUS),
        byYear.buildOrThrow());
  }

  /** The places of an indicator whose result stands among the actuals. */
  private IndicatorPlaces resultAt(IndicatorPlaces at) {
    Map<FormField, Place> fields = new EnumMap<>(at.fields());
    fields.put(FormField.RESULT, at.actuals().getOrDefault(sheetYear, at.row()));
    return new IndicatorPlaces(at.row(), ImmutableMap.copyOf(fields), at.actuals());
  }

  private static FiscalYear year(Keyed actual) {
    return FiscalYear.of(actual.key().last());
  }
}
