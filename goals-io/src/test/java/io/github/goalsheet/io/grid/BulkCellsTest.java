package io.github.goalsheet.io.grid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.indicators.bulk.RecordScanner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

class BulkCellsTest {
  private static final byte[] LINE_END = {'\n'};

  private static String text(BulkCells cells) {
    return new String(cells.toByteArray(), UTF_8);
  }

  @Provide
  Arbitrary<List<String>> rows() {
    return Arbitraries.strings()
        .withChars("ab9 ,\"\n\r#'=市　\t")
        .ofMaxLength(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property
  void wordsAreQuotedWhereCommonsCsvQuotesThem(@ForAll("rows") List<String> row) {
    BulkCells cells = new BulkCells();
    cells.cell("1");
    row.forEach(cells::cell);
    cells.endRow(LINE_END);
    assertThat(text(cells)).isEqualTo(printed(row) + "\n");
  }

  /** The row behind a year, since Commons CSV quotes the first cell of a row more often. */
  private static String printed(List<String> row) {
    Object[] cells = new Object[row.size() + 1];
    cells[0] = "1";
    for (int i = 0; i < row.size(); i++) {
      cells[i + 1] = row.get(i).isEmpty() ? null : row.get(i);
    }
    return CSVFormat.DEFAULT.format(cells);
  }

  @Property
  void cellsThatAreScannedAreWrittenAsTheyWouldBeAsWords(@ForAll("rows") List<String> row) {
    BulkCells words = new BulkCells();
    words.cell("1");
    row.forEach(words::cell);
    words.endRow(LINE_END);
    byte[] bytes = words.toByteArray();
    RecordScanner scanner = new RecordScanner(',', row.size() + 1, 100);
    scanner.reset(bytes, bytes.length);
    assertThat(scanner.scan(0)).isNotEqualTo(RecordScanner.Kind.BROKEN);
    BulkCells copied = new BulkCells();
    for (int column = 0; column <= row.size(); column++) {
      copied.copy(
          scanner.bytes(), scanner.start(column), scanner.end(column), scanner.isQuoted(column));
    }
    copied.endRow(LINE_END);
    assertThat(text(copied)).isEqualTo(text(words));
  }

  @Test
  void bytesAreAppendedTruncatedAndWrittenElsewhere() throws IOException {
    BulkCells cells = new BulkCells();
    cells.write('a');
    cells.write(new byte[] {'x', 'b', 'c', 'x'}, 1, 2);
    cells.cells(BulkCells.written("d,e"));
    assertThat(text(cells)).isEqualTo("abc\"d,e\",");
    BulkCells others = new BulkCells();
    others.append(cells, 1, 3);
    assertThat(text(others)).isEqualTo("bc");
    cells.truncate(2);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    cells.writeTo(out);
    assertThat(out.toString(UTF_8)).isEqualTo("ab");
    assertThat(cells.size()).isEqualTo(2);
  }

  @Test
  void theyGrowAsNeeded() {
    BulkCells cells = new BulkCells();
    String longer = "市".repeat(3_000);
    cells.cell(longer);
    cells.cell(longer);
    assertThat(text(cells)).isEqualTo(longer + "," + longer + ",");
  }
}
