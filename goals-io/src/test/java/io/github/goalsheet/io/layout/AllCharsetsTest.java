package io.github.goalsheet.io.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.indicators.IndicatorsCsvWriter;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.SheetWriter;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever charset Java has: what is written in it reads back, or it is refused by a sentence. */
class AllCharsetsTest {
  private static final GoalSheet JAPANESE = sheet("水防課", "川の水位を、\n\"見守り\"ます。", "巡回の回数(回)");
  private static final GoalSheet ASCII = sheet("Ward office", "\"Watch\",\nrivers", "visits");

  private static GoalSheet sheet(String section, String statement, String label) {
    return GoalSheet.of(
        FiscalYear.of(2022),
        Organization.of("", section),
        Goal.of(1, statement, Indicator.of(label).withTarget("5").withResult("6")));
  }

  static Stream<Charset> all() {
    return Charset.availableCharsets().values().stream();
  }

  /** Begins a form. */
  @FunctionalInterface
  private interface Begin {
    SheetWriter to(OutputStream out, CsvOptions options) throws IOException;
  }

  private static byte[] write(GoalSheet sheet, CsvOptions options, Begin begin) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer = begin.to(out, options)) {
      writer.write(sheet);
    }
    return out.toByteArray();
  }

  private static ReadResult read(byte[] bytes, ReadOptions options) throws IOException {
    return GoalSheets.read(new ByteArrayInputStream(bytes), "in.csv", options);
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsWrittenReadsBackOrIsRefused(Charset charset) throws IOException {
    if (!charset.canEncode()) {
      assertThatThrownBy(() -> CsvOptions.DEFAULT.withCharset(charset))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(charset + " can only be read");
      return;
    }
    CsvOptions options = CsvOptions.DEFAULT.withCharset(charset);
    List<Begin> forms =
        List.of(SheetCsvWriter::new, (out, how) -> IndicatorsCsvWriter.to(out, how, 0));
    for (GoalSheet sheet : List.of(JAPANESE, ASCII)) {
      for (Begin form : forms) {
        byte[] written;
        try {
          written = write(sheet, options, form);
        } catch (UnwritableSheetException refused) {
          assertThat(refused.code()).isIn("character_unencodable", "charset_unwritable");
          assertThat(refused.text().en()).contains(charset.name());
          continue;
        }
        assertThat(read(written, ReadOptions.DEFAULT.withCharset(charset)).goalSheets())
            .containsExactly(sheet);
      }
    }
  }

  /** The charsets that Japanese offices meet. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-32",
        "UTF-32LE",
        "UTF-32BE",
        "windows-31j",
        "Shift_JIS",
        "EUC-JP",
        "ISO-2022-JP",
        "x-windows-50221",
        "GB18030"
      })
  void theseHaveAllThatASheetNeeds(String name) throws IOException {
    Charset charset = Charset.forName(name);

    byte[] written = write(JAPANESE, CsvOptions.DEFAULT.withCharset(charset), SheetCsvWriter::new);

    assertThat(read(written, ReadOptions.DEFAULT.withCharset(charset)).goalSheets())
        .containsExactly(JAPANESE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
  void wideCharsetsAreWrittenWithAMarkByWhichTheyAreFound(String name) throws IOException {
    Charset charset = Charset.forName(name);
    for (boolean asked : List.of(false, true)) {
      CsvOptions options = CsvOptions.DEFAULT.withCharset(charset).withByteOrderMark(asked);

      byte[] written = write(JAPANESE, options, SheetCsvWriter::new);

      ReadResult read = read(written, ReadOptions.DEFAULT);
      assertThat(read.goalSheets()).containsExactly(JAPANESE);
      assertThat(read.notices())
          .extracting(notice -> notice.code())
          .containsExactly("encoding_not_utf8");
    }
  }

  /** What follows an escape to Japanese must end with the escape back. */
  @Test
  void aCharsetOfStatesIsBroughtBackAtTheEnd() throws IOException {
    GoalSheet sheet = sheet("課", "花", "数");
    Charset charset = Charset.forName("ISO-2022-JP");

    byte[] written =
        write(
            sheet,
            CsvOptions.DEFAULT.withCharset(charset),
            (out, how) -> IndicatorsCsvWriter.japanese(out, how, 0));

    assertThat(new String(written, charset)).endsWith("2022,,課,1,,花,,,数,5,6,,,\n");
    assertThat(written).endsWith(",\n".getBytes(UTF_8));
  }

  /** All its bytes are ASCII, so that it would pass for UTF-8. */
  @Test
  void iso2022JpIsFoundByHowItBeginsItsWords() throws IOException {
    CsvOptions options = CsvOptions.DEFAULT.withCharset(Charset.forName("ISO-2022-JP"));
    for (Begin form :
        List.<Begin>of(SheetCsvWriter::new, (out, how) -> IndicatorsCsvWriter.to(out, how, 0))) {
      ReadResult read = read(write(JAPANESE, options, form), ReadOptions.DEFAULT);

      assertThat(read.goalSheets()).containsExactly(JAPANESE);
      assertThat(read.notices())
          .extracting(notice -> notice.code())
          .containsExactly("encoding_not_utf8");
    }
    GoalSheet escaped = sheet("課\u001B$B", "\u001B$花", "数");
    byte[] utf8 = write(escaped, CsvOptions.DEFAULT, SheetCsvWriter::new);
    assertThat(read(utf8, ReadOptions.DEFAULT).goalSheets()).containsExactly(escaped);
  }
}
