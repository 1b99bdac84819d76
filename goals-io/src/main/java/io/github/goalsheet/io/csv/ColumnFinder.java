package io.github.goalsheet.io.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.Place;
import io.github.goalsheet.io.csv.Columns.Column;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Decides which column of the grid belongs to which label. In forms that were copied out of a page
 * the labels can stand at other columns than their data, and then only their order tells; in other
 * forms the columns are truly in another order, and then only their positions tell. The cells
 * decide:
 *
 * <ol>
 *   <li><b>Labels hold</b>: each label belongs to the column that it stands at. <b>Order holds</b>:
 *       the labels in reading order ({@link Header}) belong to the filled columns from left to
 *       right; this is possible only if there are as many columns as labels.
 *   <li>If both say the same, there is nothing to decide.
 *   <li>Otherwise each cell of the rows that have more than one is asked whether it can be what its
 *       label says ({@link Plausibility}), and the way whose cells cost less is taken. At a tie, as
 *       in an empty table, the header decides: the labels hold if every label stands to the right
 *       of those read before it, as in a form that is whole; else the order holds.
 *   <li>If in the way taken most cells of some column cannot be what its label says, neither fits:
 *       those columns are not read, nor those about which the two ways disagree.
 * </ol>
 *
 * <p>INFO notices say when the order held, and when labels held that do not stand in the order of
 * the form; an ERROR names the columns that were not read. Where there was nothing to decide, the
 * labels are believed whatever the cells say, unless No. has no numbers: then the data does not
 * belong to the header, and no column is read.
 */
final class ColumnFinder {
  private static final ImmutableSet<FormField> NEEDED =
      Sets.immutableEnumSet(
          FormField.NUMBER, FormField.STATEMENT, FormField.LABEL, FormField.TARGET);

  private final Header header;
  private final List<Row> headerRows;
  private final List<Row> rows;

  /** The rows of more than one cell; a lone cell is a note or an unused number as often as not. */
  private final List<Row> evidence;

  private final FiscalYear fiscalYear;
  private final Consumer<? super Notice> notices;
  private final List<Column> unread = new ArrayList<>();

  private ColumnFinder(
      Header header, Outline outline, FiscalYear fiscalYear, Consumer<? super Notice> notices) {
    this.header = header;
    this.headerRows = outline.headerRows();
    this.rows = outline.table();
    this.evidence = rows.stream().filter(row -> row.filled().size() > 1).toList();
    this.fiscalYear = fiscalYear;
    this.notices = notices;
  }

  static Columns find(
      Header header, Outline outline, FiscalYear fiscalYear, Consumer<? super Notice> notices) {
    return new ColumnFinder(header, outline, fiscalYear, notices).find();
  }

  private Columns find() {
    ImmutableSet<FormField> stated =
        header.labels().stream()
            .flatMap(label -> label.column().stream())
            .map(Labels.Column::field)
            .collect(Sets.toImmutableEnumSet());
    ImmutableList<String> missing =
        Sets.difference(NEEDED, stated).stream().map(FormField::label).collect(toImmutableList());
    if (!missing.isEmpty()) {
      notices.accept(CsvNotices.columnsMissing(place(), missing));
    }
    return byField(decide());
  }

  /** The columns that are clear. */
  private ImmutableList<Column> decide() {
    Assignment labels = Assignment.byPosition(header);
    Optional<Assignment> order =
        Assignment.byOrder(header, evidence).filter(way -> !way.equals(labels));
    if (order.isEmpty()) {
      tellIfReordered();
      return withoutUnclear(
          labels,
          labels.misfits(evidence).stream().anyMatch(column -> column.label().is(FormField.NUMBER))
              ? ImmutableSet.copyOf(labels.columns())
              : ImmutableSet.of());
    }
    int byLabels = labels.cost(evidence);
    int byOrder = order.get().cost(evidence);
    boolean labelsHold = byLabels < byOrder || (byLabels == byOrder && header.isInOrderOfColumns());
    Assignment taken = labelsHold ? labels : order.get();
    Set<Column> unclear = new LinkedHashSet<>(taken.misfits(evidence));
    if (!unclear.isEmpty()) {
      unclear.addAll(taken.columns());
      unclear.removeAll((labelsHold ? order.get() : labels).columns());
      unclear.addAll(taken.misfits(evidence));
    } else if (labelsHold) {
      tellIfReordered();
    } else {
      notices.accept(CsvNotices.labelsDisplaced(place()));
    }
    return withoutUnclear(taken, unclear);
  }

  private void tellIfReordered() {
    ImmutableList<FormField> fields =
        header.byColumn().stream()
            .flatMap(label -> label.column().stream())
            .map(Labels.Column::field)
            .collect(toImmutableList());
    if (!Ordering.natural().isOrdered(fields)) {
      notices.accept(CsvNotices.columnsReordered(place()));
    }
  }

  private ImmutableList<Column> withoutUnclear(Assignment taken, Set<Column> unclear) {
    if (!unclear.isEmpty()) {
      notices.accept(
          CsvNotices.columnsUnclear(
              place(),
              unclear.stream()
                  .sorted(comparingInt(Column::from))
                  .map(column -> column.label().text())
                  .toList()));
      unread.addAll(unclear);
    }
    return taken.columns().stream()
        .filter(column -> !unclear.contains(column))
        .collect(toImmutableList());
  }

  private Columns byField(ImmutableList<Column> columns) {
    Map<FormField, Column> fields = new EnumMap<>(FormField.class);
    Map<FiscalYear, Column> actuals = new TreeMap<>();
    for (Column column : columns) {
      if (column.label().is(FormField.ACTUAL)) {
        actuals.putIfAbsent(column.label().year().orElseThrow(), column);
      } else if (column.label().isKnown()) {
        fields.merge(
            column.label().column().orElseThrow().field(),
            column,
            (first, other) -> isOfThisYear(other) && !isOfThisYear(first) ? other : first);
      }
    }
    Set<Column> read = new HashSet<>(fields.values());
    read.addAll(actuals.values());
    for (Column column : columns) {
      if (!read.contains(column)) {
        tellUnread(column);
        unread.add(column);
      }
    }
    fields.values().forEach(this::tellIfOfAnotherYear);
    return new Columns(
        ImmutableMap.copyOf(fields),
        ImmutableSortedMap.copyOf(actuals),
        ImmutableList.copyOf(unread));
  }

  private boolean isOfThisYear(Column column) {
    return column.label().year().filter(fiscalYear::equals).isPresent();
  }

  private void tellUnread(Column column) {
    if (rows.stream().anyMatch(row -> !Wording.isBlank(column.text(row)))) {
      notices.accept(
          column.label().isKnown()
              ? CsvNotices.columnRepeated(place(column))
              : CsvNotices.columnUnknown(place(column)));
    }
  }

  private void tellIfOfAnotherYear(Column column) {
    if (column.label().year().isPresent() && !isOfThisYear(column)) {
      notices.accept(CsvNotices.headerYearDiffers(place(column), fiscalYear));
    }
  }

  private Place place() {
    return headerRows.get(0).place();
  }

  private Place place(Column column) {
    Header.Label label = column.label();
    return headerRows.get(label.row()).place(label.at(), label.text());
  }
}
