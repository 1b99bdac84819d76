package io.github.goalsheet.io.writing;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.io.indicators.IndicatorsCsvWriter;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOptionsTest {
  private static final GoalSheet SHEET =
      GoalSheet.of(
          FiscalYear.of(2022), Organization.of("区", "課"), Goal.of(1, "花\n木", Indicator.of("数")));

  private static byte[] write(CsvOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (IndicatorsCsvWriter writer = IndicatorsCsvWriter.to(out, options, 0)) {
      writer.write(SHEET);
    }
    return out.toByteArray();
  }

  @Test
  void eachChangeChangesOneThing() {
    CsvOptions all =
        CsvOptions.DEFAULT
            .withDelimiter(';')
            .withCharset(UTF_16BE)
            .withByteOrderMark(true)
            .withWindowsLineEnds(true)
            .withSpreadsheetSafe(true);

    assertThat(CsvOptions.DEFAULT).isEqualTo(new CsvOptions(',', UTF_8, false, false, false));
    assertThat(all).isEqualTo(new CsvOptions(';', UTF_16BE, true, true, true));
    assertThat(all.withByteOrderMark(false).withDelimiter('\t'))
        .isEqualTo(new CsvOptions('\t', UTF_16BE, false, true, true));
  }

  @ParameterizedTest
  @ValueSource(chars = {'|', ' ', ':', '\n', '"', '、'})
  void otherDelimitersAreRefused(char delimiter) {
    assertThatThrownBy(() -> CsvOptions.DEFAULT.withDelimiter(delimiter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("delimiter: " + delimiter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "Shift_JIS", "EUC-JP", "US-ASCII"})
  void onlyCharsetsOfUnicodeHaveAMark(String name) {
    CsvOptions options = CsvOptions.DEFAULT.withCharset(Charset.forName(name));

    assertThatThrownBy(() -> options.withByteOrderMark(true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(name + " has no byte order mark");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, 3", "UTF-16LE, 2", "UTF-16BE, 2", "UTF-16, 2"})
  void aMarkStandsOnceAtTheBeginning(String name, int length) throws IOException {
    Charset charset = Charset.forName(name);
    byte[] marked = write(CsvOptions.DEFAULT.withCharset(charset).withByteOrderMark(true));
    String text = new String(marked, charset.equals(UTF_16) ? UTF_16BE : charset);

    assertThat(text).startsWith("\uFEFFfiscal_year").containsOnlyOnce("\uFEFF");
    assertThat("\uFEFF".getBytes(charset.equals(UTF_16) ? UTF_16BE : charset)).hasSize(length);
  }

  @Test
  void withoutItThereIsNoMarkButThatOfWideCharsets() throws IOException {
    assertThat(new String(write(CsvOptions.DEFAULT), UTF_8)).startsWith("fiscal_year");
    assertThat(new String(write(CsvOptions.DEFAULT.withCharset(UTF_16BE)), UTF_16BE))
        .startsWith("\uFEFFfiscal_year");
    assertThat(new String(write(CsvOptions.DEFAULT.withCharset(UTF_16)), UTF_16BE))
        .startsWith("\uFEFFfiscal_year");
  }

  @Test
  void rowsEndAsAskedForAndBreaksWithinCellsStay() throws IOException {
    assertThat(new String(write(CsvOptions.DEFAULT), UTF_8))
        .endsWith("rating\n2022,区,課,1,,\"花\n木\",,,数,,,,,\n");
    assertThat(new String(write(CsvOptions.DEFAULT.withWindowsLineEnds(true)), UTF_8))
        .endsWith("rating\r\n2022,区,課,1,,\"花\n木\",,,数,,,,,\r\n");
    assertThat(new String(write(CsvOptions.DEFAULT.withDelimiter('\t')), UTF_8))
        .endsWith("rating\n2022\t区\t課\t1\t\t\"花\n木\"\t\t\t数\t\t\t\t\t\n");
  }
}
