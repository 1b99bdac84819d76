package io.github.goalsheet.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
  private static final String LINE =
      "{\"fiscalYear\":2022,\"organization\":{\"department\":\"\",\"section\":\"課\"},\"goals\":[]}";
  private static final GoalSheet SHEET =
      GoalSheet.of(FiscalYear.of(2022), Organization.of("", "課"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%1$s\n%1$s\n",
        "%1$s\n%1$s",
        "%1$s\r\n%1$s\r\n",
        "\n\n%1$s\n \n%1$s\n\n",
        "\ufeff%1$s\n%1$s\n",
        "%1$s \n\t%1$s\t\n"
      })
  void aLineIsASheetAndBlankLinesAreNothing(String lines) {
    ReadResult result = JsonInputs.read(String.format(lines, LINE));
    assertThat(result.notices()).isEmpty();
    assertThat(result.goalSheets()).containsExactly(SHEET, SHEET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"fiscalYear\":2022,,             | ERROR json_broken 2 /fiscalYear",
        "{\"fiscalYear\":2022,\"goals\":[    | ERROR json_ends_early 2 /goals",
        "{\"fiscalYear\":2022} {}           | ERROR json_broken 2",
        "goals                              | ERROR json_broken 2",
        "5                                  | ERROR json_wrong_value 2",
        "[]                                 | ERROR json_wrong_value 2",
        "}                                  | ERROR json_broken 2",
        "{\"fiscalYear\":true,\"organization\":{\"department\":\"\",\"section\":\"\"},\"goals\":[]} "
            + "| ERROR json_wrong_value 2 /fiscalYear",
      })
  void aBadLineCostsThatLine(String bad, String notice) {
    ReadResult result = JsonInputs.read(LINE + "\n" + bad + "\n" + LINE + "\n");
    assertThat(result.goalSheets()).containsExactly(SHEET, SHEET);
    assertThat(result.notices()).extracting(JsonInputs::brief).containsExactly(notice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# a comment\n", "{oops}\n{\n", "\u0000\n", "{\"note\":1}\n"})
  void aBadFirstLineCostsThatLineToo(String bad) {
    ReadResult result = JsonInputs.read(bad + LINE + "\n");
    assertThat(result.goalSheets()).containsExactly(SHEET);
    assertThat(result.hasErrors()).isTrue();
  }

  @Test
  void badBytesCostTheirLine() {
    byte[] line = (LINE + "\n").getBytes(UTF_8);
    byte[] bad = line.clone();
    bad[5] = (byte) 0xFF;
    bad[20] = (byte) 0x83;
    bad[21] = (byte) 0xE3;
    byte[] atTheEnd = {'{', (byte) 0xE3, (byte) 0x81};
    ReadResult result = JsonInputs.read(Bytes.concat(line, bad, bad, line, atTheEnd));
    assertThat(result.goalSheets()).containsExactly(SHEET, SHEET);
    assertThat(result.notices())
        .extracting(JsonInputs::brief)
        .containsExactly(
            "ERROR undecodable_bytes 2", "ERROR undecodable_bytes 3", "ERROR undecodable_bytes 5");
    assertThat(result.notices().get(2).message().en())
        .isEqualTo(
            "The byte at offset "
                + (4 * line.length + 1)
                + " (from 0), character 2 of line 5, is not UTF-8; what stands before it can be"
                + " read.");
  }

  @Test
  void placesSayTheLine() {
    ReadResult result = JsonInputs.read(LINE + "\n\n" + LINE);
    assertThat(result.sheets())
        .extracting(sheet -> sheet.places().sheet().toString())
        .containsExactly("in:1#", "in:3#");
  }

  @Test
  void anIndentedSheetAloneIsNoDocument() {
    ReadResult result = JsonInputs.read(LINE.replace(",\"", ",\n\"").replace("{\"f", "{\n\"f"));
    assertThat(result.sheets()).isEmpty();
    assertThat(result.notices())
        .extracting(JsonInputs::brief)
        .containsExactly(
            "WARNING json_unknown_field 2 /fiscalYear",
            "WARNING json_unknown_field 3 /organization",
            "WARNING json_unknown_field 5 /goals",
            "ERROR json_not_sheets 1");
  }
}
