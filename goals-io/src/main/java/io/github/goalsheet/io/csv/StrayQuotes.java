package io.github.goalsheet.io.csv;

import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells of stray quotes at the cells where they stand, as the rows come by. */
final class StrayQuotes {
  private final String source;
  private final boolean endsWithBreak;
  private final int more;
  private final Deque<Quotes.Stray> strays;
  private final Consumer<? super Notice> notices;
  private @Nullable Row last;
  private @Nullable Row told;
  private int toldTo;

  StrayQuotes(String source, Quotes.Mended mended, Consumer<? super Notice> notices) {
    String text = mended.text();
    this.source = source;
    this.endsWithBreak = text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
    this.more = mended.more();
    this.strays = new ArrayDeque<>(mended.strays());
    this.notices = notices;
  }

  /** Tells of the quotes that stand before a row. */
  void before(Row row) {
    while (!strays.isEmpty() && strays.getFirst().line() < row.line()) {
      tell(strays.removeFirst());
    }
    last = row;
  }

  /** Tells of the quotes that are left, and how many more there are. */
  void end() {
    strays.forEach(this::tell);
    Notice another = CsvNotices.quoteOrdinary(new Place.Input(source));
    for (int i = 0; i < more; i++) {
      notices.accept(another);
    }
  }

  private void tell(Quotes.Stray stray) {
    notices.accept(
        stray.breaksOff()
            ? CsvNotices.quoteNotClosed(place(stray))
            : CsvNotices.quoteOrdinary(place(stray)));
  }

  private Place place(Quotes.Stray stray) {
    Row row = last;
    if (row == null || (stray.breaksOff() && endsWithBreak)) {
      // The quote breaks off in the first cell of a row that the parser never saw.
      int number = row == null ? 1 : row.number() + 1;
      return new Place.TableCell(source, stray.line(), number, 1, "", stray.raw());
    }
    int column = stray.breaksOff() ? row.cells().size() : next(row, stray.raw());
    return new Place.TableCell(source, stray.line(), row.number(), column, "", stray.raw());
  }

  /** The column, from 1, of the first cell with these words behind what was told of the row. */
  private int next(Row row, String raw) {
    int from = row.equals(told) ? toldTo : 0;
    told = row;
    toldTo = from + row.cells().subList(from, row.cells().size()).indexOf(raw) + 1;
    return toldTo;
  }
}
