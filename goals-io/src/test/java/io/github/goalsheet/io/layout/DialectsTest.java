package io.github.goalsheet.io.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.indicators.IndicatorsCsvReader;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.model.Goal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables as programs write them that have their own idea of CSV: all read as the plain one does.
 */
class DialectsTest {
  private static final String INDICATORS =
      """
      fiscal_year,department,section,goal_no,parent_goals,statement,initiatives,carried,indicator,target,result,supplement,status,rating
      2022,みどり区,公園課,1,3,花を植えます。,・花壇,,花壇(か所),5,6,,,達成
      2022,みどり区,公園課,2,3,木を植えます。,・並木,,並木(本),10,9,,,一部未達成
      """;
  private static final String SHEET =
      Form.HEAD
          + Form.HEADER
          + "1,3,花を植えます。,・花壇,花壇(か所),3,4,4,5,6,,,達成\n"
          + "2,3,木を植えます。,・並木,並木(本),8,8,9,10,9,,,一部未達成\n";

  private static ReadResult read(String text) throws IOException {
    return GoalSheets.read(InputText.of("in.csv", text), ReadOptions.DEFAULT);
  }

  /** Reads as large files are read. */
  private static ReadResult stream(String text) throws IOException {
    List<ReadSheet> sheets = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    IndicatorsCsvReader.read(
        new ByteArrayInputStream(text.getBytes(UTF_8)),
        "in.csv",
        ReadOptions.DEFAULT,
        sheets::add,
        notices::add);
    return new ReadResult(ImmutableList.copyOf(sheets), ImmutableList.copyOf(notices));
  }

  private static void assertSame(String plain, String dialect) throws IOException {
    ReadResult read = read(dialect);
    assertThat(read.notices()).as(dialect).isEmpty();
    assertThat(read.goalSheets()).as(dialect).isEqualTo(read(plain).goalSheets()).hasSize(1);
    if (plain.equals(INDICATORS)) {
      ReadResult stream = stream(dialect);
      assertThat(stream.notices()).as(dialect).isEmpty();
      assertThat(stream.goalSheets()).as(dialect).isEqualTo(read.goalSheets());
    }
  }

  /** Each cell, changed. */
  private static String cells(String table, String before, String behind, char delimiter) {
    return table
        .lines()
        .map(
            line ->
                Splitter.on(',')
                    .splitToStream(line)
                    .map(cell -> before + cell + behind)
                    .collect(Collectors.joining(Character.toString(delimiter))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sep=,|,",
        "SEP=,|,",
        "sep=;|;",
        "Sep=;|;",
        "\"sep=;\"|;",
        "sep=\\t|TAB",
        "SEP=\\t|TAB",
        "sep=TAB|TAB",
        "sep=;;;;|;",
        "\"sep=,\",,,|,",
        "sep=,|;",
        "sep=:|:",
        "sep=^|^",
        "sep=、|、",
      })
  void theLineThatNamesTheDelimiterIsNoRow(String line, String delimiter) throws IOException {
    char separator = delimiter.equals("TAB") ? '\t' : delimiter.charAt(0);
    String first = line.replace("TAB", "\t");
    for (String plain : List.of(INDICATORS, SHEET)) {
      for (String end : List.of("\n", "\r\n", "\r")) {
        String table = plain.replace(',', separator);
        assertSame(plain, first + end + table.replace("\n", end));
        assertSame(plain, "\uFEFF" + first + end + table.replace("\n", end));
      }
    }
    String large = first + "\n" + INDICATORS.replace(',', separator);
    assertThat(stream(large).goalSheets()).isEqualTo(read(INDICATORS).goalSheets());
    assertThat(stream(large).notices()).isEmpty();
  }

  /** Programs do not show that line, so rows count from the one below; lines count all. */
  @Test
  void rowsBelowTheLineThatNamesTheDelimiterCountAsProgramsShowThem() throws IOException {
    String text = "sep=,\n" + INDICATORS;
    Place expected = new Place.TableCell("in.csv", 3, 2, 0, "", "");

    assertThat(read(text).sheets().get(0).places().sheet()).isEqualTo(expected);
    assertThat(stream(text).sheets().get(0).places().sheet()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\n\n", "\r\n\r\n", ",,,\n", "\"\",\"\"\n", "  \n", "　\n", ",\n\n,\n"})
  void blankRowsAboveTheTableAreNothing(String blank) throws IOException {
    assertSame(INDICATORS, blank + INDICATORS);
    assertSame(SHEET, blank + SHEET);
    assertThat(stream(blank + INDICATORS).goalSheets()).isEqualTo(read(INDICATORS).goalSheets());
    assertThat(stream(blank + INDICATORS).notices()).isEmpty();
    assertSame(INDICATORS, "sep=,\n" + blank + INDICATORS);
  }

  @Test
  void rowsOfOtherDelimitersAloneAreNothingAboveTitles() throws IOException {
    assertSame(INDICATORS, ";;\n" + INDICATORS);
    assertSame(INDICATORS, ",,,\n" + INDICATORS.replace(',', ';'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` \"`|`\"`",
        "`\"`|`\" `",
        "`  \"`|`\"  `",
        "`　\"`|`\"　`",
        "`\u00A0\"`|`\"\u00A0`",
        "`\uFEFF\"`|`\"`",
        "`=\"`|`\"`",
        "` =\"`|`\" `",
        "`\"=\"\"`|`\"\"\"`",
      })
  void quotesMayHaveBlanksOrAnEqualsSignAroundThem(String before, String behind)
      throws IOException {
    for (String plain : List.of(INDICATORS, SHEET)) {
      assertSame(plain, cells(plain, before, behind, ','));
      assertSame(plain, cells(plain, before, behind, ';'));
    }
  }

  private static List<String> statements(String... cells) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      rows.append("2022,区,課,").append(i + 1).append(",,").append(cells[i]);
      rows.append(",,,数,5,6,,,達成\n");
    }
    ReadResult read = read(INDICATORS.lines().findFirst().orElseThrow() + "\n" + rows);
    assertThat(read.notices()).isEmpty();
    return read.goalSheets().get(0).goals().stream().map(Goal::statement).toList();
  }

  @Test
  void cellsInQuotesMayHoldDelimitersBreaksAndQuotes() throws IOException {
    assertThat(
            statements(
                " \"b,c\" ",
                "=\"b,c\"",
                "=\"花は \"\"赤\"\" い\"",
                "\"=\"\"花は \"\"\"\"赤\"\"\"\" い\"\"\"",
                "=\"二行\nの目標\"",
                " \"二行\nの目標\"",
                "=\"\"",
                "=\"=1+1\"",
                "=\"'a'\""))
        .containsExactly(
            "b,c", "b,c", "花は \"赤\" い", "花は \"赤\" い", "二行\nの目標", "二行\nの目標", "", "=1+1", "'a'");
  }

  @Test
  void otherFormulasAndQuotedWordsStayAsTheyAre() throws IOException {
    assertThat(statements("=\"a\"&\"b\"", "=1+1", "= \"a\"を", "「\"a\"」", " \"a\" を", "a \"b\""))
        .containsExactly("=\"a\"&\"b\"", "=1+1", "= \"a\"を", "「\"a\"」", " \"a\" を", "a \"b\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n"})
  void anyBreakEndsARowWithQuotesOrWithout(String end) throws IOException {
    for (String plain : List.of(INDICATORS, SHEET)) {
      assertSame(plain, plain.replace("\n", end));
      assertSame(plain, cells(plain, "\"", "\"", ',').replace("\n", end));
      assertSame(plain, cells(plain, "\"", "\" ", '\t').replace("\n", end));
      assertSame(plain, cells(plain, "=\"", "\"", ';').replace("\n", end));
    }
    assertThat(stream(cells(INDICATORS, "\"", "\"", ',').replace("\n", end)).goalSheets())
        .isEqualTo(read(INDICATORS).goalSheets());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 600, 2_000, 20_000})
  void blankCellsAtTheEndOfARowAreNothing(int count) throws IOException {
    for (String plain : List.of(INDICATORS, SHEET)) {
      assertSame(plain, plain.replace("\n", ",".repeat(count) + "\n"));
      assertSame(plain, plain.replace("\n", ", ".repeat(count) + "\n"));
      assertSame(plain, cells(plain, "\"", "\"", ';').replace("\n", ";\"\"".repeat(count) + "\n"));
    }
    String large = INDICATORS.replace("\n", ",".repeat(count) + "\n");
    assertThat(stream(large).goalSheets()).isEqualTo(read(INDICATORS).goalSheets());
    assertThat(stream(large).notices()).isEmpty();
  }

  @Test
  void aFilledCellBeyondTheLimitIsStillRefused() throws IOException {
    String far = INDICATORS.replace("達成\n", "達成" + ",".repeat(2_000) + "x\n");

    assertThat(stream(far).notices()).extracting(Notice::code).contains("too_many_columns");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[様式第1号]", "{様式1}", "[1]", "[\"a\"]", "{\"様式1\"}", "[別紙]", "{A}", "[[様式]]"})
  void aTableMayBeginWithABracket(String first) throws IOException {
    ReadResult read = read(first + ",,\n" + SHEET);

    assertThat(read.goalSheets()).isEqualTo(read(SHEET).goalSheets());
    assertThat(read.notices())
        .extracting(Notice::code)
        .hasSize(1)
        .containsAnyOf("text_not_read", "page_text_not_read");
  }
}
