package io.github.goalsheet.io.layout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.layout.Columns.Column;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 *       of those read before it, as in a form that is whole, or if they are not read in the order
 *       of the form, either; else the order holds.
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
  private final Header header;
  private final List<Row> headerRows;
  private final List<Row> rows;

  /** The rows of more than one cell; a lone cell is a note or an unused number as often as not. */
  private final List<Row> evidence;

  private final FiscalYear fiscalYear;
  private final Consumer<? super Notice> notices;
  private Set<Column> unclear = Set.of();

  private ColumnFinder(
      Header header, Outline outline, FiscalYear fiscalYear, Consumer<? super Notice> notices) {
    this.header = header;
    this.headerRows = outline.headerRows();
    this.rows = outline.table();
    this.evidence = rows.stream().filter(row -> row.filled().size() > 1).toList();
    this.fiscalYear = fiscalYear;
    this.notices = notices;
  }

  /**
   * The columns of a sheet's table.
   *
   * @param evaluated whether the sheet has been evaluated
   */
  static Columns find(
      Header header,
      Outline outline,
      FiscalYear fiscalYear,
      boolean evaluated,
      Consumer<? super Notice> notices) {
    return new ColumnFinder(header, outline, fiscalYear, notices).find(evaluated);
  }

  private Columns find(boolean evaluated) {
    ImmutableList<Column> clear = decide();
    return new ColumnRoles(rows, fiscalYear, evaluated, this::place, notices)
        .of(clear, unclear, place());
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
    boolean labelsHold =
        byLabels < byOrder
            || (byLabels == byOrder
                && (header.isInOrderOfColumns() || !isInOrderOfForm(header.labels())));
    Assignment taken = labelsHold ? labels : order.get();
    Set<Column> unclear = new LinkedHashSet<>(taken.misfits(evidence));
    if (!unclear.isEmpty()) {
      unclear.addAll(taken.columns());
      unclear.removeAll((labelsHold ? order.get() : labels).columns());
      unclear.addAll(taken.misfits(evidence));
    } else if (labelsHold) {
      tellIfReordered();
    } else {
      notices.accept(FormKinds.LABELS_DISPLACED.at(place()));
    }
    return withoutUnclear(taken, unclear);
  }

  private void tellIfReordered() {
    if (!isInOrderOfForm(header.byColumn())) {
      notices.accept(FormKinds.COLUMNS_REORDERED.at(place()));
    }
  }

  private boolean isInOrderOfForm(List<Header.Label> labels) {
    return Ordering.natural()
        .isOrdered(
            labels.stream()
                .flatMap(label -> label.column().stream())
                .map(column -> column.in(fiscalYear))
                .toList());
  }

  private ImmutableList<Column> withoutUnclear(Assignment taken, Set<Column> misfits) {
    // Where most of the labels stand above what they do not name, the others do so by chance.
    Set<Column> found =
        misfits.size() * 2 > taken.columns().size()
            ? ImmutableSet.copyOf(taken.columns())
            : misfits;
    if (!found.isEmpty()) {
      notices.accept(
          FormKinds.COLUMNS_UNCLEAR.at(
              place(),
              found.stream()
                  .sorted(comparingInt(Column::from))
                  .map(column -> column.label().text())
                  .toList()));
      unclear = found;
    }
    return taken.columns().stream()
        .filter(column -> !found.contains(column))
        .collect(toImmutableList());
  }

  private Place place() {
    return headerRows.get(0).place();
  }

  private Place place(Column column) {
    Header.Label label = column.label();
    return headerRows.get(label.row()).place(label.at(), label.text());
  }
}
