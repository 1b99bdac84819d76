package io.github.goalsheet.io.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.testing.SheetArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that were put into one file, one behind the other. */
class JoinedFilesTest {
  private static final String SHEET =
      "組織目標管理シート,\n年度,R4\n組織名(課),公園課\nNo.,組織目標,項目(単位),R4目標\n1,花を植えます。,数,5\n";

  private static byte[] write(GoalSheet sheet, boolean mark, boolean crlf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvOptions options = CsvOptions.DEFAULT.withByteOrderMark(mark).withWindowsLineEnds(crlf);
    try (SheetCsvWriter writer = new SheetCsvWriter(out, options)) {
      writer.write(sheet);
    }
    return out.toByteArray();
  }

  private static ReadResult read(byte[] bytes) throws IOException {
    return GoalSheets.read(new ByteArrayInputStream(bytes), "all.csv", ReadOptions.DEFAULT);
  }

  private static ReadResult read(String text) throws IOException {
    return read(text.getBytes(UTF_8));
  }

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.formSheets();
  }

  @Property(tries = 200)
  void eachReadsAsItDoesAlone(
      @ForAll @Size(min = 1, max = 3) List<@From("sheets") GoalSheet> sheets,
      @ForAll boolean mark,
      @ForAll @Size(3) List<Boolean> crlf)
      throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (int i = 0; i < sheets.size(); i++) {
      joined.writeBytes(write(sheets.get(i), mark, crlf.get(i)));
    }

    ReadResult read = read(joined.toByteArray());

    assertThat(read.goalSheets()).isEqualTo(sheets);
    assertThat(read.hasErrors()).isFalse();
  }

  @Test
  void aFileMayEndWithoutABreakBeforeABlankLine() throws IOException {
    assertThat(read(SHEET.strip() + "\n\n\uFEFF" + SHEET.strip()).goalSheets())
        .isEqualTo(read(SHEET + SHEET).goalSheets())
        .hasSize(2);
  }

  /** The sheet of another section, in another dialect. */
  private static String other(String delimiter, boolean quoted) {
    String other = SHEET.replace("公園課", "道路課").replace(",", delimiter);
    return quoted ? other.replaceAll("[^\\n" + delimiter + "]+", "\"$0\"") : other;
  }

  static Stream<Arguments> dialects() {
    return Stream.of("", "\uFEFF", "\n", "\r\n", "\u001A")
        .flatMap(
            between ->
                Stream.of("\t", ";")
                    .flatMap(
                        delimiter ->
                            Stream.of(
                                Arguments.of(delimiter, false, between),
                                Arguments.of(delimiter, true, between))));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void eachMayHaveADelimiterOfItsOwn(String delimiter, boolean quoted, String between)
      throws IOException {
    String other = other(delimiter, quoted);

    for (List<String> order : List.of(List.of(SHEET, other), List.of(other, SHEET, other))) {
      ReadResult read = read(String.join(between, order));
      List<GoalSheet> alone = new ArrayList<>();
      for (String each : order) {
        alone.addAll(read(each).goalSheets());
      }

      assertThat(read.goalSheets()).isEqualTo(alone).hasSize(order.size());
      assertThat(read.notices()).isEmpty();
    }
  }

  @Test
  void oneOfAnotherDelimiterMayFollowALineWithoutABreak() throws IOException {
    ReadResult read = read(SHEET.strip() + other("\t", false).replace("R4\n", "今年\n"));

    assertThat(read.goalSheets())
        .containsExactlyElementsOf(
            List.of(read(SHEET).goalSheets().get(0), read(other("\t", false)).goalSheets().get(0)));
    assertThat(read.notices())
        .extracting(notice -> notice.code() + " " + notice.place())
        .containsExactly("files_joined all.csv:5", "fiscal_year_inferred all.csv:6 [年度]");
  }

  @Test
  void wordsOfTheFormBetweenOtherMarksAreNoOtherFile() throws IOException {
    String words = SHEET.replace("花を植えます。", "組織目標;項目の数を、R4目標;R4結果で示します。");

    assertThat(read(words).notices()).isEmpty();
    assertThat(read(words).goalSheets().get(0).goals().get(0).statement())
        .isEqualTo("組織目標;項目の数を、R4目標;R4結果で示します。");
  }

  @ParameterizedTest
  @CsvSource({"'', 6", "\uFEFF, 6", "'\n', 7"})
  void aLineThatNamesTheDelimiterOfALaterFileIsToldAsTextAndCostsNoSheet(String between, int line)
      throws IOException {
    String separator = between.strip() + "sep=;";
    ReadResult read = read(SHEET + between + "sep=;\n" + other(";", false));

    assertThat(read.goalSheets())
        .containsExactly(
            read(SHEET).goalSheets().get(0), read(other(";", false)).goalSheets().get(0));
    assertThat(read.notices())
        .containsExactly(
            Notices.notice(
                "text_not_read",
                Severity.WARNING,
                new Place.TableCell("all.csv", line, line, 1, "No.", separator),
                new Message(
                    "様式の項目ではないため読み取っていません: " + separator,
                    "This is no part of the form and was not read: " + separator)));
  }

  @Test
  void placesGoOnToCount() throws IOException {
    ReadResult read = read(SHEET + "\uFEFF" + SHEET.replace("R4\n", "今年\n"));

    assertThat(read.sheets())
        .extracting(sheet -> sheet.places().sheet())
        .containsExactly(
            new Place.TableCell("all.csv", 1, 1, 0, "", ""),
            new Place.TableCell("all.csv", 6, 6, 0, "", ""));
    assertThat(read.notices())
        .extracting(notice -> notice.code() + " " + notice.place())
        .containsExactly("fiscal_year_inferred all.csv:7 [年度]");
  }

  @Test
  void aBadSheetCostsItselfAlone() throws IOException {
    String bad = "組織目標管理シート,\n年度,今年\n組織名(課),道路課\n";

    ReadResult read = read(SHEET + bad + SHEET);

    assertThat(read.goalSheets()).isEqualTo(read(SHEET + SHEET).goalSheets());
    assertThat(read.notices()).extracting(Notice::code).containsExactly("fiscal_year_missing");
  }
}
