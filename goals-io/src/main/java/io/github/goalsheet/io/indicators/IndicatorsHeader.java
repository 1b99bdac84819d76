package io.github.goalsheet.io.indicators;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.notice.TableKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.sheet.FormNotices;
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
          .filter(column -> !column.isOfEvaluations() && !column.isOptional())
          .collect(Sets.toImmutableEnumSet());

  private static final int LONGEST_TITLE = 20;

  /** What stands between the last cell of a file and the first title of the one joined to it. */
  private static final CharMatcher MARKS = CharMatcher.anyOf("\uFEFF\u001A\"");

  private static final ImmutableMap<String, IndicatorColumn> BY_TITLE = byTitle();

  /** As many titles as are needed. */
  static int fewest() {
    return NEEDED.size();
  }

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

  /** A row, and the titles of another file that follow it without a line break between. */
  record Joined(Row row, Row titles) {}

  /**
   * The two that a row is which is too long, where a file without a line break at its end was
   * joined to another: the last cell of the one is the first of the other, too.
   */
  Optional<Joined> findJoined(Row of) {
    int width = row.cells().size();
    if (of.cells().stream().skip(width).noneMatch(IndicatorsHeader::isTitle)) {
      return Optional.empty();
    }
    for (int at = 0; at < width; at++) {
      String title = titleAtEnd(of.cell(at));
      ImmutableList<String> titles =
          ImmutableList.<String>builder()
              .add(title)
              .addAll(of.cells().subList(at + 1, of.cells().size()))
              .build();
      String last = of.cell(at).substring(0, of.cell(at).length() - title.length());
      // A row of titles alone is no end of another file.
      boolean alone = MARKS.matchesAllOf(last) && areTitles(of.cells().subList(0, at));
      if (!title.isEmpty() && !alone && find(with(of, titles), notice -> {}).isPresent()) {
        ImmutableList<String> cells =
            ImmutableList.<String>builder()
                .addAll(of.cells().subList(0, at))
                .add(MARKS.trimTrailingFrom(last))
                .build();
        return Optional.of(new Joined(with(of, cells), with(of, titles)));
      }
    }
    return Optional.empty();
  }

  private static boolean areTitles(List<String> cells) {
    return cells.stream().allMatch(cell -> cell.isEmpty() || isTitle(cell));
  }

  private static Row with(Row of, ImmutableList<String> cells) {
    return new Row(of.source(), of.line(), of.number(), cells);
  }

  /** The longest title that a cell ends with, as it is written; empty if there is none. */
  private static String titleAtEnd(String cell) {
    for (int begin = Math.max(cell.length() - LONGEST_TITLE, 0); begin < cell.length(); begin++) {
      String end = cell.substring(begin);
      if (isTitle(end)) {
        return end;
      }
    }
    return "";
  }

  private static boolean isTitle(String cell) {
    String key = key(cell);
    return BY_TITLE.containsKey(key) || IndicatorColumn.yearsBefore(key) > 0;
  }

  /** Whether other titles have the same columns in the same places, those that are not read too. */
  boolean isSame(IndicatorsHeader other) {
    return columns.equals(other.columns)
        && actuals.equals(other.actuals)
        && unread().equals(other.unread());
  }

  /** The titles that stand above nothing that is read, by their columns. */
  private ImmutableMap<Integer, String> unread() {
    ImmutableMap.Builder<Integer, String> unread = ImmutableMap.builder();
    for (int at : row.filled()) {
      if (!columns.containsValue(at) && !actuals.containsValue(at)) {
        unread.put(at, key(row.cell(at)));
      }
    }
    return unread.buildOrThrow();
  }

  /** Tells of titles that are missing, repeated or unknown. */
  void tellOddTitles(Consumer<? super Notice> notices) {
    List<String> missing =
        Sets.difference(USUAL, columns.keySet()).stream()
            .map(column -> column.title(false))
            .toList();
    if (!missing.isEmpty()) {
      notices.accept(FormKinds.COLUMNS_MISSING.at(row.place(), missing));
    }
    for (int at : unread().keySet()) {
      notices.accept(
          isTitle(row.cell(at))
              ? FormNotices.quoting(FormKinds.COLUMN_REPEATED, row.place(at, ""))
              : FormNotices.quoting(TableKinds.COLUMN_UNKNOWN, row.place(at, "")));
    }
  }

  /** The columns between the titles, and behind them, that have none. */
  ImmutableList<Integer> untitled() {
    ImmutableList.Builder<Integer> untitled = ImmutableList.builder();
    for (int at = 0; at < row.cells().size(); at++) {
      if (Wording.isBlank(row.cell(at))) {
        untitled.add(at);
      }
    }
    return untitled.build();
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
    return Wording.compact(title).replace("\"", "").toLowerCase(Locale.ROOT);
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
