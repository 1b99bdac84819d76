package io.github.goalsheet.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSheetReaderTest {
  private static final String SHEET =
      "{\"fiscalYear\":2022,\"organization\":{\"department\":\"みどり区\",\"section\":\"土木課\"},"
          + "\"goals\":[]}";
  private static final GoalSheet READ =
      GoalSheet.of(FiscalYear.of(2022), Organization.of("みどり区", "土木課"));

  @Test
  void theLeastThatASheetMustHaveIsEnough() {
    assertThat(JsonInputs.read(document(SHEET)))
        .extracting(ReadResult::goalSheets, ReadResult::notices)
        .containsExactly(ImmutableList.of(READ), ImmutableList.of());
  }

  @Test
  void fieldsMayComeInAnyOrder() {
    ReadResult result =
        JsonInputs.read(
            "{\"sheets\":[{\"goals\":[{\"indicators\":[{\"result\":{\"kind\":\"text\",\"text\":\"済\"},"
                + "\"target\":{\"text\":\"\"},\"label\":\"件数\"}],\"statement\":\"目標\",\"number\":7}],"
                + "\"organization\":{\"section\":\"土木課\",\"department\":\"\"},\"fiscalYear\":2023}],"
                + "\"version\":1,\"format\":\"goal-sheets\"}");
    assertThat(result.notices()).isEmpty();
    assertThat(result.goalSheets())
        .containsExactly(
            GoalSheet.of(
                FiscalYear.of(2023),
                Organization.of("", "土木課"),
                Goal.of(7, "目標", Indicator.of("件数").withResult("済"))));
  }

  @Test
  void aNoticeSaysWhatIsWrongWhereAndWithWhichWords() {
    assertThat(JsonInputs.read(document(SHEET.replace("2022", "\"令和4\""))).notices())
        .containsExactly(
            Notices.notice(
                "json_wrong_value",
                Severity.ERROR,
                new Place.JsonValue("in", 1, "/sheets/0/fiscalYear", "令和4"),
                new Message(
                    "整数ではないので、この値を持つオブジェクト全体を読めません。",
                    "This cannot be read, nor the whole object that it stands in: it is not an"
                        + " integer.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-04-01", "2022-04-01T00:00:00", "2022-03-31T15:00:00.000Z"})
  void aDateMayHaveATime(String date) {
    ReadResult result =
        JsonInputs.read(
            document(
                SHEET.replace("\"goals\"", "\"dates\":{\"created\":\"" + date + "\"},\"goals\"")));

    assertThat(result.notices()).isEmpty();
    assertThat(result.goalSheets().get(0).dates().created()).contains(LocalDate.of(2022, 4, 1));
  }

  @Test
  void aSheetWithoutAYearCostsThatSheet() {
    ReadResult result =
        JsonInputs.read(document(SHEET, SHEET.replace("\"fiscalYear\":2022,", ""), SHEET));
    assertThat(result.goalSheets()).containsExactly(READ, READ);
    assertThat(result.notices())
        .extracting(JsonInputs::brief)
        .containsExactly("ERROR json_missing_field 1 /sheets/1");
  }

  @Test
  void aGoalWithoutANumberCostsThatGoal() {
    ReadResult result =
        JsonInputs.read(JsonInputs.fullDocument().replace("\"number\": 2", "\"number\": \"二\""));
    assertThat(result.goalSheets().get(0).goals()).extracting(Goal::number).containsExactly(1, 3);
  }

  @Test
  void whatIsNotCarriedIsTheGoalsOwn() {
    ReadResult result =
        JsonInputs.read(
            JsonInputs.fullDocument().replaceFirst("\"statement\": \"目標\"", "\"statement\": \"\""));
    assertThat(result.goalSheets().get(0).goals().get(1))
        .extracting(Goal::statement, Goal::carried)
        .containsExactly("目標", ImmutableSet.of(FormField.INITIATIVES, FormField.RATING));
  }

  @Test
  void theWordsCountAndNotTheTypedFields() {
    ReadResult result =
        JsonInputs.read(
            JsonInputs.fullDocument()
                .replaceFirst("\"kind\": \"milestone\"", "\"kind\": \"atLeast\", \"value\": 5"));
    assertThat(result.goalSheets().get(0).goals().get(0).indicators().get(0).target().text())
        .isEqualTo("実施");
    assertThat(result.notices())
        .extracting(Notice::message)
        .extracting(Message::en)
        .containsExactly(
            "This disagrees with the words '実施'; the words count.",
            "This disagrees with the words '実施'; the words count.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "\ufeff", "\ufeff\r\n"})
  void nothingIsSaidToBeNothing(String text) {
    assertThat(JsonInputs.read(text).notices())
        .extracting(JsonInputs::brief)
        .containsExactly("ERROR empty_input in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                         | ERROR json_not_sheets 1",
        "5                          | ERROR json_not_sheets 1",
        "\"goal-sheets\"            | ERROR json_not_sheets 1",
        "No.,組織目標               | ERROR json_broken 1",
        "{\"format\":\"goal-sheets\",\"sheets\":[]} 5 | ERROR json_broken 1",
        "{\"format\":\"goal-sheets\",\"sheets\":[]}]  | ERROR json_broken 1",
        "{\"format\":[\"goal-sheets\"]} | ERROR json_not_sheets 1",
        "{\"format\":                   | ERROR json_ends_early 1 /format",
        "{\"version\":                  | ERROR json_ends_early 1 /version",
        "{\"sheets\":                   | ERROR json_ends_early 1 /sheets",
        "{\"sheets\":[{\"a\":'b'}]}     | ERROR json_broken 1 /sheets/0/a",
        "{\"sheets\":[01]}              | ERROR json_broken 1 /sheets/0",
        "{\"sheets\":[NaN]}             | ERROR json_broken 1 /sheets/0",
        "{\"sheets\":[tru               | ERROR json_broken 1 /sheets/0",
        "{\"sheets\":[],}               | ERROR json_broken 1 /sheets",
        "{// a comment                  | ERROR json_broken 1",
      })
  void whatIsNoDocumentIsSaidOnce(String text, String notice) {
    assertThat(JsonInputs.read(text).notices())
        .extracting(JsonInputs::brief)
        .containsExactly(notice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "windows-31j"})
  void aStreamIsReadInTheCharsetGiven(String name) {
    Charset charset = Charset.forName(name);
    ReadResult result =
        JsonInputs.read(
            document(SHEET).getBytes(charset), ReadOptions.DEFAULT.withCharset(charset));
    assertThat(result.goalSheets()).containsExactly(READ);
    assertThat(result.notices()).isEmpty();
  }

  @Test
  void aByteThatIsNoTextEndsTheDocumentThere() {
    byte[] bytes = document(SHEET, SHEET).getBytes(UTF_8);
    int second = document(SHEET).getBytes(UTF_8).length;
    int bad = second + 70;
    bytes[bad] = (byte) 0xFF;
    ReadResult result = JsonInputs.read(bytes);
    assertThat(result.goalSheets()).hasSize(2).startsWith(READ);
    assertThat(result.notices())
        .extracting(JsonInputs::brief)
        .containsExactly("ERROR undecodable_bytes 1 /sheets/1/organization/department");
    assertThat(result.notices().get(0).message().en())
        .startsWith("The byte at offset " + bad + " (from 0), character ")
        .endsWith(" of line 1, is not UTF-8; what stands before it can be read.");
  }

  @Test
  void sheetsAreGivenAsSoonAsTheyAreRead() throws IOException {
    List<String> order = new ArrayList<>();
    JsonSheetReader.read(
        new ByteArrayInputStream(document(SHEET, "5", SHEET).getBytes(UTF_8)),
        "in",
        ReadOptions.DEFAULT,
        sheet -> order.add(sheet.places().sheet().toString()),
        notice -> order.add(notice.code()));
    assertThat(order).containsExactly("in:1#/sheets/0", "json_wrong_value", "in:1#/sheets/2");
  }

  @Test
  void aFailingInputIsAnIoException() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable pulled");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };
    InputStream blanks = new ByteArrayInputStream(" ".repeat(20_000).getBytes(UTF_8));
    assertThatThrownBy(
            () ->
                JsonSheetReader.read(
                    new SequenceInputStream(blanks, failing),
                    "in",
                    ReadOptions.DEFAULT,
                    sheet -> {},
                    notice -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("cable pulled");
  }

  @Test
  void hugeNumbersDoNotStall() {
    String number = "1e" + Strings.repeat("9", 90);
    ReadResult result =
        JsonInputs.read(
            JsonInputs.fullDocument()
                .replace("\"version\": 1", "\"version\": " + number)
                .replace("\"number\": 3", "\"number\": " + number)
                .replace("\"kind\": \"text\"", "\"value\": " + number));
    assertThat(result.goalSheets().get(0).goals()).hasSize(2);
    assertThat(result.notices()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        " \r\n\t{\"a\"",
        "[1",
        "\n [",
        "{\u0000",
        "{}",
        "[]\n",
        "[ {",
        "[[{\"format\": 1}]]",
        "{\"format\" 1",
        "{\"form",
        "{format: 'goal-sheets'}",
        "{'format': 1}"
      })
  void whatOpensAnObjectOrAnArrayOfObjectsLooksLikeJson(String head) {
    assertThat(JsonSheetReader.looksLikeJson(head)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "組織目標管理シート",
        "No.,{",
        "\"{\"",
        "1",
        "\u0000{",
        "年度\t{",
        "[様式第1号]",
        "[様式第1号],,,\n年度,,令和4年度",
        "{様式1},,",
        "{A},,",
        "{別紙: 1},,",
        "[\"a\"",
        "[\"a\"],b",
        "[1],令和4年度",
        "[],,",
        "[[様式]]",
        "{\"様式1\"},,",
        "{\"a\",b",
        "[別紙\n様式],"
      })
  void nothingElseLooksLikeJson(String head) {
    assertThat(JsonSheetReader.looksLikeJson(head)).isFalse();
  }

  @Test
  void theFrontDoorFindsJsonByItsContent() throws IOException {
    byte[] bytes = ("\ufeff\n" + document(SHEET)).getBytes(UTF_8);
    assertThat(
            GoalSheets.read(new ByteArrayInputStream(bytes), "in", ReadOptions.DEFAULT)
                .goalSheets())
        .containsExactly(READ);
    assertThat(GoalSheets.read(InputText.of("in", SHEET), ReadOptions.DEFAULT).goalSheets())
        .containsExactly(READ);
  }

  @Test
  void whatWasSaidOfTheEncodingIsSaidFirst() throws IOException {
    byte[] bytes = document(SHEET, "5").getBytes(Charset.forName("windows-31j"));
    assertThat(
            GoalSheets.read(new ByteArrayInputStream(bytes), "in", ReadOptions.DEFAULT).notices())
        .extracting(Notice::code)
        .containsExactly("encoding_not_utf8", "json_wrong_value");
  }

  @ParameterizedTest
  @CsvSource({
    "{, json_ends_early, in:1#",
    "[], json_not_sheets, in:1#",
    "{}, json_not_sheets, in:1#",
    "{\"format\":5}, json_not_sheets, in:1#",
    "{\"fiscalYear\":2022, json_ends_early, in:1#/fiscalYear",
  })
  void anInputOfWhichNothingCanBeReadIsAnError(String text, String code, String place) {
    assertThatThrownBy(() -> JsonSheetReader.read(InputText.of("in", text), ReadOptions.DEFAULT))
        .asInstanceOf(InstanceOfAssertFactories.type(UnreadableInputException.class))
        .extracting(UnreadableInputException::code, e -> e.place().toString())
        .containsExactly(code, place);
  }

  @Test
  void aDocumentOfNoSheetsIsNoError() throws IOException {
    assertThat(JsonSheetReader.read(InputText.of("in", document()), ReadOptions.DEFAULT))
        .isEqualTo(new ReadResult(ImmutableList.of(), ImmutableList.of()));
  }

  @Test
  void sheetsThatAreAllLostAreSaidOneByOne() throws IOException {
    assertThat(
            JsonSheetReader.read(InputText.of("in", document("1", "2")), ReadOptions.DEFAULT)
                .notices())
        .hasSize(2);
  }

  private static String document(String... sheets) {
    return "{\"format\":\"goal-sheets\",\"version\":1,\"sheets\":["
        + String.join(",", sheets)
        + "]}";
  }
}
