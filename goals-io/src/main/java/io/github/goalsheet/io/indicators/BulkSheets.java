package io.github.goalsheet.io.indicators;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.HeldRows;
import io.github.goalsheet.io.grid.RowReader;
import io.github.goalsheet.io.indicators.bulk.Block;
import io.github.goalsheet.io.indicators.bulk.Blocks;
import io.github.goalsheet.io.indicators.bulk.BytesCache;
import io.github.goalsheet.io.indicators.bulk.InTurn;
import io.github.goalsheet.io.indicators.bulk.RecordScanner;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.sheet.GoalNumbers;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gathers the rows of a block into goals and sheets as {@link IndicatorsReading} does. A sheet with
 * a row that is not plain is read in the plain way; so is everything from the sheet on in which
 * something is broken. Not thread-safe.
 */
final class BulkSheets implements InTurn.Worker, Blocks.Cut {
  private static final int BITS = 8;
  private static final int NONE = -1;

  private final BulkRun run;
  private final BulkColumns columns;
  private final BulkSink sink;
  private final RecordScanner scanner;
  private final int rowLimit;
  private final List<Notice> notices = new ArrayList<>();
  private final BytesCache<Optional<ImmutableList<Integer>>> parents =
      new BytesCache<>(BITS, GoalNumbers::parentGoals);
  private final int[] key;
  private final int[] sheet;
  private final int[] goal;

  private Block block = new Block();
  private int line;
  private int row;

  // The sheet that is open: where it begins, and how many lines and rows precede it.
  private int begin = NONE;
  private int beginLine;
  private int beginRow;
  private int rows;
  private int sheets;
  private int sheetRows;
  private boolean odd;
  private boolean lastPlain;
  private boolean inGoal;
  private boolean broken;

  BulkSheets(BulkRun run, BulkColumns columns, BulkSink sink) {
    this.run = run;
    this.columns = columns;
    this.sink = sink;
    this.scanner = columns.scanner(run.titles.separator(), run.options.limits().cellCharacters());
    this.rowLimit = run.options.limits().rowsPerSheet();
    this.sheet = new int[] {columns.year(), columns.department(), columns.section()};
    this.goal =
        new int[] {
          columns.number(),
          columns.statement(),
          columns.initiatives(),
          columns.rating(),
          columns.parents()
        };
    // Where the cells stand that make the last plain row's sheet, and its goal.
    this.key = new int[2 * (sheet.length + goal.length)];
  }

  @Override
  public OptionalInt last(byte[] bytes, int from, int end) {
    scanner.reset(bytes, end);
    boolean before = false;
    int found = NONE;
    for (int at = from; at < end; at = scanner.next()) {
      RecordScanner.Kind kind = scanner.scan(at);
      if (kind == RecordScanner.Kind.BROKEN || !endsLine(bytes, scanner.next())) {
        break;
      }
      boolean plain = kind == RecordScanner.Kind.PLAIN && columns.hasPlainYear(scanner);
      if (plain && before && !isSame(sheet, 0)) {
        found = at;
      }
      if (plain) {
        remember(sheet, 0);
      }
      before = plain || (before && kind == RecordScanner.Kind.PLAIN && scanner.isEmpty());
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private static boolean endsLine(byte[] bytes, int next) {
    return bytes[next - 1] == '\n';
  }

  @Override
  public void work(Block of) throws IOException {
    block = of;
    line = 0;
    row = 0;
    broken = false;
    notices.clear();
    sheets = 0;
    sheetRows = 0;
    begin = NONE;
    lastPlain = false;
    scanner.reset(of.bytes(), of.end());
    for (int at = of.begin(); at < of.end() && !broken; at = scanner.next()) {
      RecordScanner.Kind kind = scanner.scan(at);
      if (kind == RecordScanner.Kind.BROKEN) {
        open(at);
        broken = true;
      } else {
        take(kind, at);
        line += scanner.breaks();
        row++;
      }
    }
    if (!broken && of.end() < of.filled() && !nextBegins()) {
      open(of.end());
      broken = true;
    }
    if (broken) {
      sink.discardSheet();
    } else {
      close(of.end());
    }
  }

  /** Whether the row behind the block begins another sheet than the last of the block. */
  private boolean nextBegins() {
    scanner.reset(block.bytes(), block.filled());
    return endsLine(block.bytes(), block.end())
        && lastPlain
        && scanner.scan(block.end()) == RecordScanner.Kind.PLAIN
        && columns.hasPlainYear(scanner)
        && !isSame(sheet, 0);
  }

  private void take(RecordScanner.Kind kind, int at) throws IOException {
    if (kind == RecordScanner.Kind.PLAIN && scanner.isEmpty()) {
      return;
    }
    boolean plainYear = kind == RecordScanner.Kind.PLAIN && columns.hasPlainYear(scanner);
    if (plainYear && lastPlain && !isSame(sheet, 0)) {
      close(at);
    }
    open(at);
    boolean plain = plainYear && columns.isPlain(scanner) && hasParents() && !mayHoldRows();
    if (plain && !odd && ++rows <= rowLimit) {
      gather();
    } else if (!odd) {
      odd = true;
      sink.discardSheet();
    }
    if (plainYear) {
      remember(sheet, 0);
      remember(goal, sheet.length);
    }
    lastPlain = plainYear;
  }

  private boolean hasParents() {
    return !scanner.isEscaped(columns.parents()) && parents(columns.parents(), NONE).isPresent();
  }

  /** Whether a cell may hold rows, which the plain reader tells. */
  private boolean mayHoldRows() {
    if (scanner.breaks() <= 1) {
      return false;
    }
    int fewest = HeldRows.fewestDelimiters(columns.titles());
    for (int i = 0; i < scanner.count(); i++) {
      if (scanner.isQuoted(i)
          && scanner.end(i) - scanner.start(i) > fewest
          && delimiters(i) >= fewest) {
        return true;
      }
    }
    return false;
  }

  private int delimiters(int column) {
    int delimiters = 0;
    for (int i = scanner.start(column); i < scanner.end(column); i++) {
      delimiters += scanner.bytes()[i] == run.titles.separator() ? 1 : 0;
    }
    return delimiters;
  }

  /** The ward goals of a row, or of the goal before. */
  private Optional<ImmutableList<Integer>> parents(int column, int at) {
    return at < 0
        ? parents.get(scanner.bytes(), scanner.start(column), scanner.end(column))
        : parents.get(scanner.bytes(), key[at], key[at + 1]);
  }

  private void gather() {
    if (!inGoal || !isSameGoal()) {
      endGoal();
      sink.beginGoal(scanner);
      inGoal = true;
    }
    sink.row(scanner);
  }

  private boolean isSameGoal() {
    int parentsAt = key.length - 2;
    return isSame(goal, sheet.length)
        || (isSameBut(goal, sheet.length, columns.parents())
            && parents(columns.parents(), NONE).equals(parents(0, parentsAt)));
  }

  private boolean isSame(int[] cells, int from) {
    return isSameBut(cells, from, NONE);
  }

  private boolean isSameBut(int[] cells, int from, int column) {
    for (int i = 0; i < cells.length; i++) {
      int at = 2 * (from + i);
      if (cells[i] != column && !scanner.isSame(cells[i], key[at], key[at + 1])) {
        return false;
      }
    }
    return true;
  }

  private void remember(int[] cells, int from) {
    for (int i = 0; i < cells.length; i++) {
      key[2 * (from + i)] = scanner.start(cells[i]);
      key[2 * (from + i) + 1] = scanner.end(cells[i]);
    }
  }

  private void endGoal() {
    if (inGoal) {
      sink.endGoal();
      inGoal = false;
    }
  }

  private void open(int at) {
    if (begin < 0) {
      begin = at;
      beginLine = line;
      beginRow = row;
      rows = 0;
      odd = false;
      inGoal = false;
    }
  }

  private void close(int at) throws IOException {
    if (begin >= 0) {
      if (odd) {
        readPlainly(at);
      } else {
        endGoal();
        sink.endSheet();
        count(1, rows);
      }
    }
    // Where something broke, the sheet stays open for the plain reader to begin with.
    begin = broken ? begin : NONE;
  }

  private void count(int moreSheets, int moreRows) {
    sheets += moreSheets;
    sheetRows += moreRows;
  }

  private void readPlainly(int end) throws IOException {
    int told = notices.size();
    int sheetsBefore = sheets;
    int rowsBefore = sheetRows;
    InputStream in = new ByteArrayInputStream(block.bytes(), begin, end - begin);
    RowReader.Start start = new RowReader.Start(beginLine, beginRow, 0);
    boolean whole;
    try {
      whole = run.read(in, start, sink::add, this::count, notices::add);
    } catch (UnwritableSheetException toTellInTurn) {
      whole = false;
    }
    if (whole) {
      sink.endSheet();
    } else {
      broken = true;
      sink.discardSheet();
      sheets = sheetsBefore;
      sheetRows = rowsBefore;
      notices.subList(told, notices.size()).clear();
    }
  }

  @Override
  public boolean deliver() throws IOException {
    notices.forEach(run::tell);
    sink.deliver();
    run.count(sheets, sheetRows);
    if (broken) {
      long offset = block.offset() + begin;
      run.readRest(offset, beginLine, beginRow, sink::addLast);
      return false;
    }
    run.pass(line, row);
    return true;
  }
}
