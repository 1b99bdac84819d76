package io.github.goalsheet.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.layout.Form;
import io.github.goalsheet.io.notice.NoticeCap;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.Goal;
import org.junit.jupiter.api.Test;

class QuotesTest {
  private static final String ROW = "\t\t\t\t1\t2\t3\t5\t6\t\t\t達成\n";

  private static ReadResult readTabs(String rows) throws UnreadableInputException {
    return Form.read((Form.HEAD + Form.HEADER).replace(',', '\t') + rows);
  }

  private static Quotes.Mended mend(String text) {
    return Quotes.mend(text, ',', 100_000, true);
  }

  @Test
  void quotesWithinACellAreWords() throws UnreadableInputException {
    ReadResult read = readTabs("1\t\t「\"」を植えます。\t・\"花\"壇\t花壇の数" + ROW.substring(3));

    assertThat(read.notices()).isEmpty();
    assertThat(Form.goals(read).get(0).statement()).isEqualTo("「\"」を植えます。");
    assertThat(Form.goals(read).get(0).initiatives()).isEqualTo("・\"花\"壇");
  }

  @Test
  void aQuotedCellMayHoldLinesTabsAndQuotes() throws UnreadableInputException {
    ReadResult read = readTabs("1\t\t\"花を\n\"\"\t植えます。\"\"\"\t・花壇\t花壇の数" + ROW.substring(3));

    assertThat(read.notices()).isEmpty();
    assertThat(Form.goals(read).get(0).statement()).isEqualTo("花を\n\"\t植えます。\"");
  }

  @Test
  void aCellThatBeginsWithAQuotedWordKeepsItsQuotes() throws UnreadableInputException {
    ReadResult read =
        readTabs("1\t\t\"花\"を植えます。\t\"・\"花壇\t花壇の数" + ROW.substring(3) + "2\t\t木を植えます。" + ROW);

    assertThat(Form.notices(read))
        .containsExactly("quote_ordinary C5 \"花\"を植えます。", "quote_ordinary D5 \"・\"花壇");
    assertThat(Form.goals(read).get(0).statement()).isEqualTo("\"花\"を植えます。");
    assertThat(Form.goals(read)).hasSize(2);
  }

  @Test
  void aStrayQuoteThatIsNeverClosedIsAWordIfRowsGoOn() throws UnreadableInputException {
    ReadResult read = readTabs("1\t\t\"花を植えます。" + ROW + "2\t\t木を植えます。" + ROW);

    assertThat(Form.notices(read)).containsExactly("quote_ordinary C5 \"花を植えます。");
    assertThat(Form.goals(read))
        .extracting(Goal::statement)
        .containsExactly("\"花を植えます。", "木を植えます。");
  }

  @Test
  void aFileThatBreaksOffInAQuotedCellKeepsWhatStandsBeforeIt() throws UnreadableInputException {
    ReadResult read =
        Form.readTable(
            "1,,花を植えます。,\"・花壇\n・水やり\",花壇の数,1,2,3,5,6,,,達成", "2,,木を植えます。,\"・並木\n・広場\n・道の");

    assertThat(Form.goals(read)).hasSize(2);
    assertThat(Form.goals(read).get(1).statement()).isEqualTo("木を植えます。");
    assertThat(Form.goals(read).get(1).initiatives()).isEmpty();
    assertThat(read.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.code()).isEqualTo("quote_not_closed");
              assertThat(notice.place())
                  .isEqualTo(new Place.TableCell("form.csv", 7, 6, 4, "", "\"・並木"));
            });
  }

  @Test
  void theLineIsThatOfTheQuoteEvenBelowTheStartOfItsRow() throws UnreadableInputException {
    ReadResult read = Form.readTable("1,,\"花を\r\n植えます。\",\"・花壇");

    assertThat(read.notices())
        .extracting(notice -> ((Place.TableCell) notice.place()).line())
        .containsExactly(6);
    assertThat(Form.goals(read).get(0).statement()).isEqualTo("花を\r\n植えます。");
  }

  @Test
  void aFileThatBreaksOffAtTheStartOfARowIsToldThere() throws UnreadableInputException {
    ReadResult read = Form.read(Form.HEAD + Form.HEADER + "\"1");

    assertThat(read.notices())
        .extracting(notice -> notice.place())
        .containsExactly(new Place.TableCell("form.csv", 5, 5, 1, "", "\"1"));
  }

  @Test
  void aFileOfOneOpenQuoteHoldsNoSheet() {
    assertThat(mend("\"組織").text()).isEmpty();
    assertThat(mend("\"組織").strays()).containsExactly(new Quotes.Stray(1, "\"組織", true));
  }

  @Test
  void ofManyStrayQuotesTheFirstAreToldAndTheOthersCounted() throws UnreadableInputException {
    String row = "1\t\t\"花\"壇" + ROW;

    ReadResult read = readTabs(row.repeat(NoticeCap.KEPT + 7));

    assertThat(read.notices()).hasSize(NoticeCap.KEPT + 1);
    Notice last = read.notices().get(NoticeCap.KEPT);
    assertThat(last.code()).isEqualTo("notices_omitted");
    assertThat(last.severity()).isEqualTo(Severity.WARNING);
    assertThat(last.place()).isEqualTo(new Place.Input("form.csv"));
    assertThat(last.message().ja()).isEqualTo("同じ種類の通知(quote_ordinary)がほかに 7 件あります。");
    assertThat(Form.goals(read)).hasSize(NoticeCap.KEPT + 7);
  }

  @Test
  void textWithoutStrayQuotesIsLeftAsItIs() {
    for (String text :
        new String[] {
          "", "a,b\n", "\"a\"", "\"a\"\r\n\"\"\"b\"\"\",\"\"", "a\"b\",c\"\n", "\"a\n\",b"
        }) {
      assertThat(mend(text).text()).isEqualTo(text);
      assertThat(mend(text).strays()).isEmpty();
    }
  }

  @Test
  void theSameWordsInQuotesAreToldAtEachCellThatHasThem() throws UnreadableInputException {
    ReadResult read =
        readTabs(
            ("1\t\t\"花\"壇\t\"花\"壇\t\"花\"壇" + ROW.substring(3))
                + ("2\t\t\"花\"壇\t・木\t\"花\"壇" + ROW.substring(3)));

    assertThat(Form.notices(read))
        .containsExactly(
            "quote_ordinary C5 \"花\"壇",
            "quote_ordinary D5 \"花\"壇",
            "quote_ordinary E5 \"花\"壇",
            "quote_ordinary C6 \"花\"壇",
            "quote_ordinary E6 \"花\"壇");
  }

  @Test
  void aStrayQuoteBelowACellOfSeveralLinesIsToldOnItsOwnLine() throws UnreadableInputException {
    ReadResult read = readTabs("1\t\t\"花\n\n壇\"\t\"木\"陰\t数" + ROW.substring(3));

    assertThat(read.notices())
        .extracting(Notice::place)
        .containsExactly(new Place.TableCell("form.csv", 7, 5, 4, "", "\"木\"陰"));
  }
}
