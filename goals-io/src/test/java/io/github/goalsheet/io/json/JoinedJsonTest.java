package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were joined end to end, and what old systems and text sequences put between. */
class JoinedJsonTest {
  private static final GoalSheet A = sheet("甲課");
  private static final GoalSheet B = sheet("乙\u2028課");
  private static final GoalSheet C = sheet("丙\uFEFF課");

  private static GoalSheet sheet(String section) {
    return GoalSheet.of(FiscalYear.of(2022), Organization.of("", section));
  }

  private static String line(GoalSheet sheet) {
    return JsonInputs.lines(List.of(sheet)).strip();
  }

  private static String document(GoalSheet... sheets) {
    return JsonSheetWriter.toJson(List.of(sheets));
  }

  /** Reads the text from memory, and as a stream, which must say the same. */
  private static ReadResult read(String text) throws UnreadableInputException {
    ReadResult result = GoalSheets.read(InputText.of("in", text), ReadOptions.DEFAULT);
    ReadResult stream = JsonInputs.read(text);
    assertThat(stream.goalSheets()).isEqualTo(result.goalSheets());
    assertThat(stream.notices()).isEqualTo(result.notices());
    return result;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A\nB\nC",
        "ABC",
        "A\uFEFFB\r\n\uFEFFC",
        "A\u001A\nB\u001AC\n\u001A",
        "A\u001A\uFEFFBC\u001A\u001A",
        "\u001EA\n\u001EB\n\u001EC\n",
        "\uFEFF\uFEFFA\n \n\u001A\n\u2028\n\u3000\nB\n\t\nC\n",
        "A\r\n\r\nB\r\nC\r\n",
      })
  void sheetsALineAreReadOverWhatJoiningLeaves(String order) throws UnreadableInputException {
    String text = order.replace("A", line(A)).replace("B", line(B)).replace("C", line(C));

    ReadResult result = read(text);

    assertThat(result.notices()).isEmpty();
    assertThat(result.goalSheets()).containsExactly(A, B, C);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AB",
        "A\nB\n",
        "A\uFEFFB",
        "A\r\n\uFEFFB\r\n",
        "A\u001A\uFEFFB\u001A",
        "\u001EA\u001EB",
        "\uFEFFA\n\n\nB"
      })
  void documentsAreReadOneAfterAnother(String order) throws UnreadableInputException {
    ReadResult result = read(order.replace("A", document(A, B)).replace("B", document(C)));

    assertThat(result.notices()).isEmpty();
    assertThat(result.goalSheets()).containsExactly(A, B, C);
  }

  @Test
  void placesInAJoinedFileGoOnCounting() throws UnreadableInputException {
    String first = document(A);
    String wrong = "{\"format\":\"goal-sheets\",\"version\":1,\n\"sheets\":[7]}";

    assertThat(read(first + wrong).notices())
        .extracting(JsonInputs::brief)
        .containsExactly("ERROR json_wrong_value " + (first.lines().count() + 2) + " /sheets/0");
    assertThat(read(line(A) + "{\"fiscalYear\":x}").notices())
        .extracting(notice -> notice.message().en())
        .containsExactly("This is not valid JSON (column " + (line(A).length() + 15) + ").");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D5    | json_broken",
        "D]    | json_broken",
        "D[]   | json_broken",
        "D{    | json_ends_early",
        "D{}   | json_not_sheets",
        "D7    | json_broken",
        "Dtext | json_broken",
        "A{    | json_ends_early",
        "A{}x  | json_broken",
      })
  void whatIsNoSheetBehindOneIsTold(String order, String code) throws UnreadableInputException {
    ReadResult result = read(order.replace("D", document(B)).replace("A", line(A)));

    assertThat(result.notices()).extracting(notice -> notice.code()).containsExactly(code);
    assertThat(result.hasErrors()).isTrue();
    assertThat(result.goalSheets()).hasSize(1);
  }

  @Test
  void aMarkWithinADocumentIsNoJson() throws UnreadableInputException {
    String text = document(A, B).replaceFirst("\"sheets\": \\[", "\"sheets\": [\uFEFF");

    assertThat(JsonInputs.read(text).notices())
        .extracting(JsonInputs::brief)
        .first()
        .asString()
        .startsWith("ERROR json_broken");
  }

  @Test
  void manyDocumentsTakeNoDepth() throws UnreadableInputException {
    String text = "{\"format\":\"goal-sheets\",\"sheets\":[]}".repeat(20_000) + document(A);

    assertThat(read(text).goalSheets()).containsExactly(A);
  }

  @Test
  void manySheetsOnALineAreRead() throws UnreadableInputException {
    assertThat(read(line(A).repeat(3_000)).goalSheets()).hasSize(3_000).containsOnly(A);
  }
}
