package io.github.goalsheet.io.layout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.layout.Columns.Column;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.notice.TableKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.sheet.FormNotices;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Gives columns their fields. An actual of the sheet's own year, or of none, is the result, unless
 * the table has a result beside it: then that of the own year stays an actual, and one of no year
 * is not read. Of several columns of one field that of the sheet's year counts, and of these one in
 * which something stands.
 *
 * <p>What was not read is told with all its words. Where the table lacks a column that it needs and
 * has one that is not understood, nobody can say whether it is the one: an ERROR says so, and the
 * fields that may stand there are known as not read.
 */
final class ColumnRoles {
  /** Columns that every table needs. */
  private static final ImmutableSet<FormField> NEEDED =
      Sets.immutableEnumSet(
          FormField.NUMBER, FormField.STATEMENT, FormField.LABEL, FormField.TARGET);

  /** Columns that a plan can do without. */
  private static final ImmutableSet<FormField> OF_EVALUATED =
      Sets.immutableEnumSet(FormField.RESULT, FormField.RATING);

  private final List<Row> rows;
  private final FiscalYear fiscalYear;
  private final boolean evaluated;
  private final Function<Column, Place> places;
  private final Consumer<? super Notice> notices;
  private final Map<FormField, Column> fields = new EnumMap<>(FormField.class);
  private final Map<FiscalYear, Column> actuals = new TreeMap<>();
  private final List<Column> unknown = new ArrayList<>();
  private final List<Column> unread = new ArrayList<>();
  private final Set<FormField> notRead = EnumSet.noneOf(FormField.class);

  /**
   * The roles of the columns of one table.
   *
   * @param evaluated whether the sheet has been evaluated
   * @param places where the labels of the columns stand
   */
  ColumnRoles(
      List<Row> rows,
      FiscalYear fiscalYear,
      boolean evaluated,
      Function<Column, Place> places,
      Consumer<? super Notice> notices) {
    this.rows = rows;
    this.fiscalYear = fiscalYear;
    this.evaluated = evaluated;
    this.places = places;
    this.notices = notices;
  }

  /**
   * Gives columns their fields.
   *
   * @param clear the columns that can be read
   * @param unclear those that cannot, which has been told
   * @param header where the table begins
   */
  Columns of(List<Column> clear, Set<Column> unclear, Place header) {
    List<Column> columns = clear.stream().map(this::withoutUnlabelled).toList();
    unread.addAll(unclear);
    Map<FormField, List<Column>> candidates = new EnumMap<>(FormField.class);
    for (Column column : columns) {
      if (column.label().isKnown() && !isGroupOfYears(column)) {
        candidates.computeIfAbsent(field(column), unused -> new ArrayList<>()).add(column);
      } else {
        unknown.add(column);
      }
    }
    candidates.getOrDefault(FormField.ACTUAL, List.of()).forEach(this::addActual);
    candidates.remove(FormField.ACTUAL);
    candidates.forEach((field, of) -> fields.put(field, best(of)));
    List<Column> results = candidates.getOrDefault(FormField.RESULT, List.of());
    results.stream().filter(this::isActualBesideResult).forEach(this::addActual);
    tellWhatIsNotRead(columns);
    tellWhatIsMissing(header, unclear);
    fields.values().forEach(this::tellIfOfAnotherYear);
    return new Columns(
        ImmutableMap.copyOf(fields),
        ImmutableSortedMap.copyOf(actuals),
        ImmutableList.copyOf(unread),
        ImmutableSet.copyOf(unclear),
        Sets.immutableEnumSet(notRead));
  }

  /**
   * A column without the blank labels behind it below which something of its own stands: a merged
   * cell has its words once.
   */
  private Column withoutUnlabelled(Column column) {
    int to = column.to();
    for (Row row : rows) {
      int second = second(column, row);
      to = second < row.cells().size() ? Math.min(to, second) : to;
    }
    return new Column(column.label(), column.from(), to);
  }

  private static int second(Column column, Row row) {
    int end = Math.min(column.to(), row.cells().size());
    int first = row.nextFilled(column.from(), column.to());
    int second = first < end ? row.nextFilled(first + 1, column.to()) : end;
    return second < end ? second : Integer.MAX_VALUE;
  }

  /** Whether 実績 or 目標値 spans columns of several years, so that it says of none what it is. */
  private boolean isGroupOfYears(Column column) {
    return column.label().year().isEmpty()
        && (column.label().is(FormField.ACTUAL) || column.label().is(FormField.TARGET))
        && rows.stream().anyMatch(row -> isOfYears(row) && !Wording.isBlank(column.text(row)));
  }

  private static boolean isOfYears(Row row) {
    List<Integer> filled = row.filled();
    return filled.size() > 1
        && filled.stream().allMatch(at -> FiscalYear.find(row.cell(at)).isPresent());
  }

  private FormField field(Column column) {
    return column.label().column().orElseThrow().in(fiscalYear);
  }

  private boolean isOfAnotherYear(Column column) {
    return column.label().column().filter(of -> of.isOfAnotherYear(fiscalYear)).isPresent();
  }

  private void addActual(Column column) {
    actuals.putIfAbsent(column.label().year().orElseThrow(), column);
  }

  private Column best(List<Column> of) {
    Comparator<Column> order =
        (one, other) ->
            ComparisonChain.start()
                .compareFalseFirst(isOfAnotherYear(one), isOfAnotherYear(other))
                .compareFalseFirst(one.isBlank(rows), other.isBlank(rows))
                .compareFalseFirst(
                    one.label().is(FormField.ACTUAL), other.label().is(FormField.ACTUAL))
                .compareFalseFirst(one.label().year().isEmpty(), other.label().year().isEmpty())
                .result();
    return of.stream().min(order).orElseThrow();
  }

  private boolean isActualBesideResult(Column column) {
    return column.label().is(FormField.ACTUAL)
        && column.label().year().isPresent()
        && !column.equals(fields.get(FormField.RESULT));
  }

  private void tellWhatIsNotRead(List<Column> columns) {
    Set<Column> read = new HashSet<>(fields.values());
    read.addAll(actuals.values());
    for (Column column : columns) {
      if (!read.contains(column)) {
        unread.add(column);
        tellUnread(column, columns);
      } else if (isActualBesideResult(column) && !isOfAnotherYear(column)) {
        notices.accept(FormKinds.ACTUAL_BESIDE_RESULT.citing(places.apply(column)));
      }
    }
  }

  /**
   * Tells of a column that was not read. Labels that come again above nothing, and headings of
   * columns that offices add and leave blank, say nothing of the sheet.
   */
  private void tellUnread(Column column, List<Column> columns) {
    ImmutableList<String> words = column.words(rows);
    Place place = places.apply(column);
    if (!unknown.contains(column)) {
      if (!words.isEmpty()) {
        notices.accept(FormNotices.quoting(FormKinds.COLUMN_REPEATED, place, words));
      }
    } else if (words.isEmpty()
        && columns.stream().anyMatch(of -> of.from() == column.from() && !of.equals(column))) {
      boolean group = spansKnown(column, columns) && !Labels.qualifies(column.label().text());
      NoticeKind kind = group ? FormKinds.HEADING_OF_GROUP : FormKinds.HEADING_NOT_READ;
      notices.accept(FormNotices.quoting(kind, place));
    } else if (!words.isEmpty() || !Labels.isAdded(column.label().text())) {
      notices.accept(FormNotices.quoting(TableKinds.COLUMN_UNKNOWN, place, words));
    }
  }

  /** Whether a heading stands above several labels, each of which says by itself what it is. */
  private static boolean spansKnown(Column heading, List<Column> columns) {
    Header.Label label = heading.label();
    int end =
        columns.stream()
            .filter(of -> of.label().row() == label.row() && of.label().at() > label.at())
            .mapToInt(of -> of.label().at())
            .min()
            .orElse(Integer.MAX_VALUE);
    List<Header.Label> below =
        columns.stream()
            .map(Column::label)
            .filter(of -> of.row() > label.row() && of.at() >= label.at() && of.at() < end)
            .toList();
    return below.size() > 1 && below.stream().allMatch(Header.Label::isKnown);
  }

  private void tellWhatIsMissing(Place header, Set<Column> unclear) {
    Set<FormField> missing = EnumSet.copyOf(NEEDED);
    missing.removeAll(fields.keySet());
    for (Column column : unclear) {
      // Where it stands is known and told already; what stands there is not.
      if (column.label().isKnown() && !fields.containsKey(field(column))) {
        missing.remove(field(column));
        notRead.add(field(column));
      }
    }
    ImmutableList<Column> strange =
        unknown.stream()
            .filter(column -> !column.isBlank(rows) && !Labels.isAdded(column.label().text()))
            .filter(column -> !fields.values().stream().anyMatch(of -> of.from() == column.from()))
            .collect(toImmutableList());
    Set<FormField> sought = EnumSet.copyOf(missing);
    if (!strange.isEmpty()) {
      OF_EVALUATED.stream()
          .filter(field -> !fields.containsKey(field) && !notRead.contains(field))
          .filter(field -> evaluated || strange.stream().anyMatch(each -> mayBe(each, field)))
          .forEach(sought::add);
    }
    if (!strange.isEmpty() && !sought.isEmpty()) {
      notRead.addAll(sought);
      notices.accept(
          FormKinds.COLUMNS_NOT_UNDERSTOOD.at(
              header,
              sought.stream().map(FormField::label).toList(),
              strange.stream().map(column -> column.label().text()).toList()));
    } else if (!missing.isEmpty()) {
      notices.accept(
          FormKinds.COLUMNS_MISSING.at(header, missing.stream().map(FormField::label).toList()));
    }
  }

  private boolean mayBe(Column column, FormField field) {
    return Plausibility.looksLike(field, column.words(rows));
  }

  private void tellIfOfAnotherYear(Column column) {
    if (isOfAnotherYear(column)) {
      notices.accept(FormKinds.HEADER_YEAR_DIFFERS.citing(places.apply(column), fiscalYear));
    }
  }
}
