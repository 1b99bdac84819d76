package io.github.goalsheet.io.grid;

import io.github.goalsheet.io.notice.TableKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells of stray quotes at the cells where they stand, as the rows come by. */
final class StrayQuotes {
  private final String source;
  private final RowReader.Start start;
  private final Deque<Quotes.Stray> strays = new ArrayDeque<>();
  private final Consumer<? super Notice> notices;
  private @Nullable Row last;
  private @Nullable Row told;
  private int toldTo;

  /**
   * Tells of the quotes of an input.
   *
   * @param start what precedes the lines that are counted
   */
  StrayQuotes(String source, RowReader.Start start, Consumer<? super Notice> notices) {
    this.source = source;
    this.start = start;
    this.notices = notices;
  }

  /** Takes a quote, before the row that it stands in. */
  void add(Quotes.Stray stray) {
    strays.add(new Quotes.Stray(start.lines() + stray.line(), stray.raw(), stray.breaksOff()));
  }

  /** Tells of the quotes that stand before a row. */
  void before(Row row) {
    while (!strays.isEmpty() && strays.getFirst().line() < row.line()) {
      tell(strays.removeFirst());
    }
    last = row;
  }

  /** Tells of the quotes that are left, where the input ends. */
  void end() {
    strays.forEach(this::tell);
    strays.clear();
  }

  /** Tells of the quotes that are left in the last row, where the input fails. */
  void endAtRow() {
    Row row = last;
    while (row != null && !strays.isEmpty() && isIn(row, strays.getFirst())) {
      tell(strays.removeFirst());
    }
  }

  private void tell(Quotes.Stray stray) {
    notices.accept(
        stray.breaksOff()
            ? TableKinds.QUOTE_NOT_CLOSED.at(place(stray))
            : TableKinds.QUOTE_ORDINARY.at(place(stray)));
  }

  private Place place(Quotes.Stray stray) {
    Row row = last;
    if (row == null || (stray.breaksOff() && !isIn(row, stray))) {
      // The quote breaks off in the first cell of a row that the parser never saw.
      int number = row == null ? start.rows() + 1 : row.number() + 1;
      return new Place.TableCell(source, stray.line(), number, 1, "", stray.raw());
    }
    int column = stray.breaksOff() ? row.cells().size() : next(row, stray.raw());
    return new Place.TableCell(source, stray.line(), row.number(), column, "", stray.raw());
  }

  /** Whether a quote stands on one of the lines of a row. */
  private static boolean isIn(Row row, Quotes.Stray stray) {
    int lines = row.cells().stream().mapToInt(LineBreaks::count).sum();
    return stray.line() <= row.line() + lines;
  }

  /** The column, from 1, of the first cell with these words behind what was told of the row. */
  private int next(Row row, String raw) {
    int from = row.equals(told) ? toldTo : 0;
    told = row;
    toldTo = from + row.cells().subList(from, row.cells().size()).indexOf(raw) + 1;
    return toldTo;
  }
}
