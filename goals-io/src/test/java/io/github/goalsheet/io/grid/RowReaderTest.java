package io.github.goalsheet.io.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.io.layout.SheetCsvReader;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RowReaderTest {
  private static List<Row> read(String text, char delimiter, Limits limits)
      throws UnreadableInputException {
    List<Notice> notices = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    try {
      RowReader.read(
          new StringReader(text),
          "grid.csv",
          delimiter,
          limits,
          RowReader.Start.OF_INPUT,
          notices::add,
          rows::add);
    } catch (UnreadableInputException told) {
      throw told;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    assertThat(notices).isEmpty();
    return rows;
  }

  @Property(tries = 2_000)
  void everyRowHasItsCellsItsLineAndItsNumber(
      @ForAll("rows") List<List<String>> rows,
      @ForAll("lineBreaks") String lineBreak,
      @ForAll("delimiters") char delimiter)
      throws UnreadableInputException {
    StringBuilder text = new StringBuilder();
    List<Integer> lines = new ArrayList<>();
    int line = 1;
    for (List<String> row : rows) {
      lines.add(line);
      line++;
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : delimiter);
        text.append('"').append(row.get(i).replace("\"", "\"\"")).append('"');
        line += row.get(i).split("\r\n|\r|\n", -1).length - 1;
      }
      text.append(lineBreak);
    }

    List<Row> read = read(text.toString(), delimiter, Limits.DEFAULT);

    assertThat(read).extracting(Row::cells).isEqualTo(rows);
    assertThat(read).extracting(Row::line).isEqualTo(lines);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(read.get(i).number()).isEqualTo(i + 1);
    }
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> cell =
        Arbitraries.strings()
            .withChars("a\"花,;\t\n\r ")
            .ofMaxLength(6)
            .edgeCases(c -> c.add("\r\n"));
    return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> lineBreaks() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t');
  }

  @Test
  void blankLinesAreRows() throws UnreadableInputException {
    List<Row> rows = read("a\n\n\"b\nc\"\r\n\r\nd", ',', Limits.DEFAULT);

    assertThat(rows)
        .extracting(row -> row.line() + " " + row.number() + " " + row.cells())
        .containsExactly("1 1 [a]", "2 2 []", "3 3 [b\nc]", "5 4 []", "6 5 [d]");
  }

  @Test
  void aRowMayHaveAsManyColumnsAsTheLimitAndNoMore() throws UnreadableInputException {
    Limits limits = Limits.DEFAULT.withColumns(3);

    assertThat(read("a,b,c", ',', limits)).hasSize(1);
    assertThatThrownBy(() -> read("a\nb,,,c", ',', limits))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("too_many_columns");
              assertThat(refused.place())
                  .isEqualTo(new Place.TableCell("grid.csv", 2, 2, 0, "", ""));
              assertThat(refused)
                  .hasMessage("grid.csv:2: The row has more columns than the limit of 3.");
            });
  }

  @Test
  void blankCellsAtTheEndOfARowDoNotCountForTheLimit() throws UnreadableInputException {
    Limits limits = Limits.DEFAULT.withColumns(3);

    assertThat(read("a,b,c" + ",".repeat(2_000) + "\na,,\n" + ", ".repeat(5) + "\n", ',', limits))
        .extracting(row -> row.cells().toString())
        .containsExactly("[a, b, c]", "[a, , ]", "[]");
  }

  @Test
  void aCellMayBeAsLongAsTheLimitAndNoLonger() throws UnreadableInputException {
    Limits limits = Limits.DEFAULT.withCellCharacters(3);

    assertThat(read("abc,b", ',', limits)).hasSize(1);
    assertThatThrownBy(() -> read("a\n\nb,\"ab\n\n\"", ',', limits))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("cell_too_long");
              assertThat(refused.place())
                  .isEqualTo(new Place.TableCell("grid.csv", 3, 3, 2, "", ""));
              assertThat(refused.text().ja()).isEqualTo("セル B3 の文字数が上限(3)を超えています。");
            });
  }

  @Test
  void aSheetMayHaveAsManyRowsAsTheLimitAndNoMore() throws UnreadableInputException {
    String sheet = "組織目標管理シート\n年度,R4\n組織の目的,公園\n";
    ReadOptions three = ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withRowsPerSheet(3));
    String blanks = "\n".repeat(9);

    assertThat(SheetCsvReader.read(InputText.of("a.csv", sheet + blanks + sheet), three).sheets())
        .hasSize(2);
    assertThatThrownBy(
            () -> SheetCsvReader.read(InputText.of("a.csv", sheet + sheet + "\nx\n"), three))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("too_many_rows");
              assertThat(refused.place()).isEqualTo(new Place.TableCell("a.csv", 8, 8, 0, "", ""));
            });
    assertThatThrownBy(() -> SheetCsvReader.read(InputText.of("a.csv", "x\n".repeat(4)), three))
        .hasMessage("a.csv:4: The sheet has more rows than the limit of 3.");
  }

  @Test
  void aRowKnowsItsFilledCells() throws UnreadableInputException {
    List<Row> rows = read(" ,　,a,\u00A0,b\n,\n\n", ',', Limits.DEFAULT);

    assertThat(rows).extracting(Row::isBlank).containsExactly(false, true, true);
    assertThat(rows.get(0).firstFilled()).isEqualTo(2);
    assertThat(rows.get(0).nextFilled(9)).isEqualTo(5);
    assertThat(rows.get(1).firstFilled()).isEqualTo(2);
    assertThat(rows.get(0).cell(7)).isEmpty();
  }
}
