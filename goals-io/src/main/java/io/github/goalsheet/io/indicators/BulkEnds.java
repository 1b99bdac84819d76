package io.github.goalsheet.io.indicators;

import io.github.goalsheet.io.indicators.bulk.RecordScanner;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first and the last sheet of those that were made of a block. Where their cells stand is noted
 * for every sheet; they are decoded once a block. Not thread-safe.
 */
final class BulkEnds {
  private final BulkColumns columns;
  private final int[] cells = new int[6];
  private final int[] open = new int[6];
  private boolean begun;
  private byte[] bytes = {};
  private RowLayout.@Nullable SheetCells first;
  private RowLayout.@Nullable SheetCells added;
  private RowLayout.@Nullable SheetCells pendingFirst;
  private RowLayout.@Nullable SheetCells pendingLast;

  BulkEnds(BulkColumns columns) {
    this.columns = columns;
  }

  /** A row of the sheet that is open. */
  void row(RecordScanner row) {
    if (!begun) {
      begun = true;
      bytes = row.bytes();
      note(row, 0, columns.year());
      note(row, 2, columns.department());
      note(row, 4, columns.section());
    }
  }

  private void note(RecordScanner row, int at, int column) {
    open[at] = row.start(column);
    open[at + 1] = row.end(column);
  }

  /** A sheet that was read in another way. */
  void add(GoalSheet sheet) {
    if (!sheet.goals().isEmpty()) {
      pendingLast = RowLayout.SheetCells.of(sheet);
      pendingFirst = pendingFirst == null ? pendingLast : pendingFirst;
    }
  }

  /** The sheet that is open, or those that were added, are whole. */
  void endSheet() {
    if (begun) {
      System.arraycopy(open, 0, cells, 0, cells.length);
      added = null;
      first = first == null ? decode() : first;
    } else if (pendingFirst != null) {
      added = pendingLast;
      first = first == null ? pendingFirst : first;
    }
    discardSheet();
  }

  /** Forgets what came since a sheet ended. */
  void discardSheet() {
    begun = false;
    pendingFirst = null;
    pendingLast = null;
  }

  /** The first of the sheets, if there are any. */
  Optional<RowLayout.SheetCells> first() {
    return Optional.ofNullable(first);
  }

  /** The last of the sheets, of which there are some. */
  RowLayout.SheetCells last() {
    return added == null ? decode() : added;
  }

  /** Begins another block. */
  void clear() {
    first = null;
    added = null;
    discardSheet();
  }

  private RowLayout.SheetCells decode() {
    return new RowLayout.SheetCells(
        FiscalYear.of(Integer.parseInt(text(0))), Organization.of(text(2), text(4)));
  }

  private String text(int at) {
    boolean quoted = cells[at] > 0 && bytes[cells[at] - 1] == '"';
    String text = new String(bytes, cells[at], cells[at + 1] - cells[at], StandardCharsets.UTF_8);
    return quoted ? text.replace("\"\"", "\"") : text;
  }
}
