package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.io.json.stream.Json;
import java.util.Optional;
import java.util.function.Function;

/** Reads a cell from JSON. Its words count; what its typed fields say is checked against them. */
final class CellReading {
  /** The typed fields that a cell or a part of it can have. */
  static final ImmutableSet<String> TYPED =
      ImmutableSet.of(
          "kind",
          "value",
          "low",
          "high",
          "unit",
          "per",
          "second",
          "fraction",
          "qualifier",
          "cumulative",
          "approximate",
          "base",
          "years",
          "comparator",
          "delta",
          "deltaUnit",
          "deadline",
          "count",
          "doubt",
          "parts");

  private CellReading() {}

  /**
   * Reads a cell.
   *
   * @param view the cell; all its fields are asked for
   * @param parse {@link Cell#target} or {@link Cell#measurement}
   * @return the cell, or empty if its words are missing
   */
  static <R extends Reading> Optional<Cell<R>> read(
      ObjectView view, Function<String, Cell<R>> parse) {
    Optional<Cell<R>> cell = view.neededText("text").map(parse);
    Optional<Json.Obj> derived = cell.map(read -> ReadingJson.of(read.reading()));
    for (String name : TYPED) {
      derived.ifPresentOrElse(
          fields -> view.derived(name, fields.find(name), cell.map(Cell::text).orElse("")),
          () -> view.find(name));
    }
    return cell;
  }
}
