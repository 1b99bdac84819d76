package io.github.goalsheet.io.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.Place;
import io.github.goalsheet.model.FormField;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The titles of indicators CSV, in any order, English or Japanese.
 *
 * @param columns where each column stands, from 0
 * @param actuals where the actuals stand, by how many years before the sheet's they are
 * @param row the row of the titles
 */
record IndicatorsHeader(
    ImmutableMap<IndicatorColumn, Integer> columns,
    ImmutableSortedMap<Integer, Integer> actuals,
    Row row) {
  private static final ImmutableSet<IndicatorColumn> NEEDED =
      Sets.immutableEnumSet(
          IndicatorColumn.FISCAL_YEAR, IndicatorColumn.GOAL_NUMBER, IndicatorColumn.INDICATOR);

  /** The columns that indicators CSV has, unless it comes from somewhere else. */
  private static final ImmutableSet<IndicatorColumn> USUAL =
      Arrays.stream(IndicatorColumn.values())
          .filter(column -> !column.isOfEvaluations())
          .collect(Sets.toImmutableEnumSet());

  private static final ImmutableMap<String, IndicatorColumn> BY_TITLE = byTitle();

  /** The header that a row is, if it has the titles that are needed. */
  static Optional<IndicatorsHeader> find(Row row, Consumer<? super Notice> notices) {
    Map<IndicatorColumn, Integer> columns = new EnumMap<>(IndicatorColumn.class);
    Map<Integer, Integer> actuals = new TreeMap<>();
    for (int at = 0; at < row.cells().size(); at++) {
      IndicatorColumn column = BY_TITLE.get(key(row.cell(at)));
      if (column != null) {
        columns.putIfAbsent(column, at);
      } else if (IndicatorColumn.yearsBefore(key(row.cell(at))) > 0) {
        actuals.putIfAbsent(IndicatorColumn.yearsBefore(key(row.cell(at))), at);
      }
    }
    if (!columns.keySet().containsAll(NEEDED)) {
      return Optional.empty();
    }
    IndicatorsHeader header =
        new IndicatorsHeader(ImmutableMap.copyOf(columns), ImmutableSortedMap.copyOf(actuals), row);
    header.tellOddTitles(notices);
    return Optional.of(header);
  }

  /** Tells of titles that are missing, repeated or unknown. */
  void tellOddTitles(Consumer<? super Notice> notices) {
    List<String> missing =
        Sets.difference(USUAL, columns.keySet()).stream()
            .map(column -> column.title(false))
            .toList();
    if (!missing.isEmpty()) {
      notices.accept(CsvNotices.columnsMissing(row.place(), missing));
    }
    for (int at : row.filled()) {
      if (!columns.containsValue(at) && !actuals.containsValue(at)) {
        notices.accept(
            BY_TITLE.containsKey(key(row.cell(at)))
                    || IndicatorColumn.yearsBefore(key(row.cell(at))) > 0
                ? CsvNotices.columnRepeated(row.place(at, ""))
                : CsvNotices.columnUnknown(row.place(at, "")));
      }
    }
  }

  /** The words of a row in a column; empty if there is no such column. */
  String text(IndicatorColumn column, Row of) {
    Integer at = columns.get(column);
    return at == null ? "" : of.cell(at);
  }

  /** The place of a row's cell in a column; the row if there is no such column. */
  Place place(IndicatorColumn column, Row of) {
    Integer at = columns.get(column);
    return at == null ? of.place() : place(at, of);
  }

  /** The place of a row's cell, named by the title above it. */
  Place place(int at, Row of) {
    return of.place(at, row.cell(at));
  }

  /** The places of a row's cells that hold some fields. */
  ImmutableMap<FormField, Place> places(Collection<IndicatorColumn> some, Row of) {
    ImmutableMap.Builder<FormField, Place> places = ImmutableMap.builder();
    some.forEach(column -> column.field().ifPresent(field -> places.put(field, place(column, of))));
    return places.buildOrThrow();
  }

  private static String key(String title) {
    return Wording.compact(title).replace("\uFEFF", "").toLowerCase(Locale.ROOT);
  }

  private static ImmutableMap<String, IndicatorColumn> byTitle() {
    ImmutableMap.Builder<String, IndicatorColumn> byTitle = ImmutableMap.builder();
    for (IndicatorColumn column : IndicatorColumn.values()) {
      byTitle.put(column.title(false), column);
      byTitle.put(key(column.title(true)), column);
    }
    return byTitle.buildOrThrow();
  }
}
