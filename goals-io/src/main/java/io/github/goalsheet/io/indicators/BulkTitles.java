package io.github.goalsheet.io.indicators;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.indicators.bulk.RecordScanner;
import io.github.goalsheet.io.reading.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The titles of an input that can be scanned.
 *
 * @param header the titles
 * @param separator what separates cells
 * @param bytes how many bytes they take, with a byte order mark and their line break
 * @param lines how many lines they take
 */
record BulkTitles(IndicatorsHeader header, char separator, int bytes, int lines) {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * Finds titles.
   *
   * @param begin the first bytes of an input
   * @return the titles, or empty if a plainer reader is to tell what is odd about them
   */
  static Optional<BulkTitles> find(byte[] begin, String source, ReadOptions options) {
    boolean marked = startsWithMark(begin);
    int from = marked ? MARK.length : 0;
    String text = new String(begin, from, begin.length - from, StandardCharsets.UTF_8);
    Optional<Character> delimiter = IndicatorsCsvReader.delimiter(text);
    if (delimiter.isEmpty()) {
      return Optional.empty();
    }
    int columns = options.limits().columns();
    RecordScanner scanner =
        new RecordScanner(delimiter.get(), columns, options.limits().cellCharacters());
    scanner.reset(begin, begin.length);
    boolean plain =
        scanner.scan(from) == RecordScanner.Kind.PLAIN
            && scanner.next() < begin.length
            && begin[scanner.next() - 1] == '\n';
    if (!plain) {
      return Optional.empty();
    }
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    for (int i = 0; i < scanner.count(); i++) {
      cells.add(scanner.text(i));
    }
    int end = scanner.next();
    int lines = scanner.breaks();
    return IndicatorsHeader.find(new Row(source, 1, 1, cells.build()), notice -> {})
        .filter(header -> !header.columns().containsKey(IndicatorColumn.KEY))
        .filter(header -> header.untitled().isEmpty())
        .map(header -> new BulkTitles(header, delimiter.get(), end, lines));
  }

  private static boolean startsWithMark(byte[] begin) {
    return begin.length >= MARK.length
        && begin[0] == MARK[0]
        && begin[1] == MARK[1]
        && begin[2] == MARK[2];
  }

  Optional<Character> delimiter() {
    return Optional.of(separator);
  }

  BulkColumns columns() {
    return BulkColumns.of(header, header.row().cells().size());
  }
}
