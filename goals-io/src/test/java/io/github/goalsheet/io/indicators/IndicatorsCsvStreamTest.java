package io.github.goalsheet.io.indicators;

import static io.github.goalsheet.io.indicators.IndicatorsCsvTest.TITLES;
import static io.github.goalsheet.io.indicators.IndicatorsCsvTest.read;
import static io.github.goalsheet.io.indicators.IndicatorsCsvTest.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.layout.Form;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.model.GoalSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indicators CSV as a stream, of which sheet after sheet is read. */
class IndicatorsCsvStreamTest {
  @Test
  void aSheetMayHaveAsManyRowsAsTheLimitAndNoMore() throws IOException {
    String rows = "2022,,,1,,花,,,a,,,,,,,,\n2022,,,1,,花,,,b,,,,,,,,\n";
    ReadOptions two =
        ReadOptions.DEFAULT.withLimits(ReadOptions.DEFAULT.limits().withRowsPerSheet(2));
    ReadOptions one =
        ReadOptions.DEFAULT.withLimits(ReadOptions.DEFAULT.limits().withRowsPerSheet(1));

    assertThat(stream(TITLES + rows + rows.replace("2022", "2023"), two).notices()).isEmpty();
    ReadResult cut = stream(TITLES + rows, one);
    assertThat(Form.notices(cut)).containsExactly("too_many_rows 3");
    assertThat(cut.goalSheets().get(0).goals().get(0).indicators()).hasSize(1);
  }

  private static ReadResult stream(String text, ReadOptions options) throws IOException {
    return stream(text.getBytes(StandardCharsets.UTF_8), options);
  }

  private static ReadResult stream(byte[] bytes, ReadOptions options) throws IOException {
    ImmutableList.Builder<ReadSheet> sheets = ImmutableList.builder();
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    IndicatorsCsvReader.read(
        new ByteArrayInputStream(bytes), "form.csv", options, sheets::add, notices::add);
    return new ReadResult(sheets.build(), notices.build());
  }

  @Test
  void aStreamReadsLikeAFile() throws IOException {
    ImmutableList<GoalSheet> sheets =
        GoalSheets.read(RealFiles.sample("r4-doboku.tsv")).goalSheets();
    String text = write(false, 3, sheets.toArray(GoalSheet[]::new));

    ReadResult expected = read(text);

    assertThat(stream(text, ReadOptions.DEFAULT).sheets()).isEqualTo(expected.sheets());
    for (var charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(stream(("\uFEFF" + text).getBytes(charset), ReadOptions.DEFAULT).sheets())
          .isEqualTo(expected.sheets());
    }
    var japanese = Charset.forName("windows-31j");
    assertThat(stream(text.getBytes(japanese), ReadOptions.DEFAULT.withCharset(japanese)).sheets())
        .isEqualTo(expected.sheets());
  }

  @Test
  void aStreamThatBreaksKeepsWhatWasRead() throws IOException {
    String row = "2022,,,1,,花,,,a,,,,,,,,\n";

    ReadResult unclosed = stream(TITLES + row + "2022,,,1,,\"木", ReadOptions.DEFAULT);
    assertThat(Form.notices(unclosed)).containsExactly("quote_not_closed F3 \"木");
    assertThat(unclosed.goalSheets()).hasSize(1);
    byte[] bytes = (TITLES + row.repeat(2_000) + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    ReadResult undecodable = stream(bytes, ReadOptions.DEFAULT);
    assertThat(undecodable.notices()).extracting(Notice::code).containsExactly("undecodable_bytes");
    assertThat(undecodable.goalSheets()).hasSize(1);
  }

  @Test
  void titlesInOneQuotedCellAreNone() throws IOException {
    String text = "\"fiscal_year,goal_no,indicator\"\n2022,1,a\n";

    assertThat(stream(text, ReadOptions.DEFAULT).notices())
        .extracting(Notice::code)
        .containsExactly("no_sheet");
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> assertThat(refused.code()).isEqualTo("no_sheet"));
  }

  @Test
  void aStreamWithoutTitlesHoldsNoSheet() throws IOException {
    for (String text : List.of("", "a,b\n", "\uFEFF")) {
      ReadResult read = stream(text, ReadOptions.DEFAULT);
      assertThat(read.sheets()).isEmpty();
      assertThat(read.notices())
          .extracting(notice -> notice.code() + " " + notice.place())
          .containsExactly("no_sheet form.csv");
    }
    ReadResult undecodable = stream(new byte[] {(byte) 0xFF}, ReadOptions.DEFAULT);
    assertThat(undecodable.notices())
        .extracting(notice -> notice.code() + " " + notice.place())
        .containsExactly("undecodable_bytes form.csv:1");
  }
}
