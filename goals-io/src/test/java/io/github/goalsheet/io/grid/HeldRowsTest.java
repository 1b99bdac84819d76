package io.github.goalsheet.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.layout.Form;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes that make a pair by chance, and swallow the rows between them. */
class HeldRowsTest {
  private static String row(int number) {
    return number + ",1,花を植えます。,・花壇,花壇の数,1,2,3,4,5,補足,増,達成";
  }

  /** Rows of which one has a quote before a cell, and a later one a quote behind a cell. */
  private static String[] rows(int from, int opening, int to, int closing) {
    String[] rows = new String[6];
    for (int i = 0; i < rows.length; i++) {
      String[] cells = row(i + 1).split(",");
      cells[opening] = (i == from ? "\"" : "") + cells[opening];
      cells[closing] += i == to ? "\"" : "";
      rows[i] = String.join(",", cells);
    }
    return rows;
  }

  @ParameterizedTest
  @CsvSource({
    "1,2,4,2",
    "1,2,3,2",
    "1,2,2,2",
    "1,3,4,12",
    "1,12,3,3",
    "0,0,4,12",
    "1,2,2,4",
    "2,4,3,3",
    "3,12,5,0"
  })
  void rowsWithinACellAreTold(int from, int opening, int to, int closing)
      throws UnreadableInputException {
    assertThat(Form.notices(Form.readTable(rows(from, opening, to, closing))))
        .filteredOn(notice -> notice.startsWith("cell_holds_rows"))
        .singleElement()
        .asString()
        .startsWith("cell_holds_rows " + (char) ('A' + opening) + (Form.FIRST_ROW + from) + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "花を植えます。\n1,234本、2,345本、3,456本、4,567本、5,678本、6,789本、7,890本、8,901本、9,012本、1,023本、1,024本、1,025本、1,026本\n木も植えます。",
        "Word,Excel,Access\nPython,Java,Ruby,Go\n研修",
        "a,b,c,d,e,f\ng,h,i\nj",
        "・花壇\n\n・並木,街路樹\n",
        ",,,,\n,,,"
      })
  void commasInProseAreNoRows(String prose) throws UnreadableInputException {
    assertThat(Form.notices(Form.readTable(row(1).replace("花を植えます。", '"' + prose + '"'), row(2))))
        .isEmpty();
  }

  @Test
  void rowsOfIndicatorsWithinACellAreTold() throws UnreadableInputException {
    String titles =
        "fiscal_year,department,section,goal_no,statement,indicator,target,result,rating\n";
    String row = "2022,みどり区,公園課,1,花を植えます。,花壇の数,5,6,達成\n";
    String swallowed =
        row.replace("花を", "\"花を") + row.replace(",1,", ",2,") + row.replace("花壇の数", "花壇の数\"");

    assertThat(
            GoalSheets.read(InputText.of("all.csv", titles + row + swallowed), ReadOptions.DEFAULT)
                .notices())
        .extracting(notice -> notice.code() + " " + notice.place())
        .contains("cell_holds_rows all.csv:3");
  }
}
