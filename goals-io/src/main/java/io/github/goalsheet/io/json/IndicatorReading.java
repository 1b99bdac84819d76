package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.IndicatorLabel;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.io.json.JsonPlaces.IndicatorAt;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.Located;
import io.github.goalsheet.io.notice.JsonKinds;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads indicators from JSON. */
final class IndicatorReading {
  private final JsonNotices notices;
  private final Optional<FiscalYear> sheetYear;

  IndicatorReading(JsonNotices notices, Optional<FiscalYear> sheetYear) {
    this.notices = notices;
    this.sheetYear = sheetYear;
  }

  /** An indicator and where it stands. */
  record ReadIndicator(Indicator indicator, IndicatorAt at) {}

  /**
   * Reads an indicator.
   *
   * @param json the indicator
   * @param pointer its pointer
   * @return the indicator, or empty if it is not an object
   */
  Optional<ReadIndicator> read(Json json, String pointer) {
    return ObjectView.of(json, pointer, notices).map(view -> indicator(view, pointer));
  }

  private ReadIndicator indicator(ObjectView view, String pointer) {
    String label = label(view);
    Map<FiscalYear, Cell<Measurement>> actuals = new TreeMap<>();
    ImmutableMap.Builder<FiscalYear, Located> places = ImmutableMap.builder();
    view.each(
        "actuals",
        (item, at) ->
            ObjectView.of(item, at, notices)
                .ifPresent(actual -> actual(actual, new Located(item, at), actuals, places)));
    Indicator read =
        new Indicator(
            label,
            ImmutableSortedMap.copyOf(actuals),
            cell(view, "target", Cell::target),
            cell(view, "result", Cell::measurement),
            view.text("supplement").orElse(""),
            view.text("status").orElse(""));
    view.done();
    ImmutableMap<FiscalYear, Located> found = places.buildOrThrow();
    Indicator indicator = sheetYear.map(read::withActualAsResult).orElse(read);
    Optional<Located> own = sheetYear.flatMap(year -> Optional.ofNullable(found.get(year)));
    boolean moved = !indicator.equals(read);
    if (!moved) {
      own.flatMap(actual -> actual.find("text"))
          .ifPresent(
              words -> notices.tell(JsonKinds.RESULT_AND_ACTUAL, words.json(), words.pointer()));
    }
    return new ReadIndicator(
        indicator,
        new IndicatorAt(
            new Located(view.object(), pointer), found, moved ? own : Optional.empty()));
  }

  private static String label(ObjectView view) {
    String label = view.text("label", Severity.WARNING).orElse("");
    IndicatorLabel parsed = IndicatorLabel.parse(label);
    view.derived("name", Optional.of(new Json.Text(parsed.name(), 0)), label);
    view.derived(
        "unit",
        Optional.of(
            parsed.unit().<Json>map(unit -> new Json.Text(unit, 0)).orElse(new Json.Null(0))),
        label);
    view.derived("cumulative", Optional.of(new Json.Bool(parsed.cumulative(), 0)), label);
    return label;
  }

  private void actual(
      ObjectView view,
      Located at,
      Map<FiscalYear, Cell<Measurement>> actuals,
      ImmutableMap.Builder<FiscalYear, Located> places) {
    Optional<FiscalYear> year = SheetReading.fiscalYear(view);
    Optional<Cell<Measurement>> cell = CellReading.read(view, Cell::measurement);
    view.done();
    if (year.isPresent() && cell.isPresent()) {
      if (actuals.putIfAbsent(year.get(), cell.get()) == null) {
        places.put(year.get(), at);
      } else {
        notices.tell(JsonKinds.REPEATED_YEAR, at.json(), at.pointer(), year.get().year());
      }
    }
  }

  private static <R extends Reading> Cell<R> cell(
      ObjectView view, String name, Function<String, Cell<R>> parse) {
    return view.object(name, Severity.WARNING)
        .flatMap(
            cell -> {
              Optional<Cell<R>> read = CellReading.read(cell, parse);
              cell.done();
              return read;
            })
        .orElseGet(() -> parse.apply(""));
  }
}
