package io.github.goalsheet.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import io.github.goalsheet.io.reading.Limits;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLimitsTest {
  private static final ReadOptions OPTIONS =
      ReadOptions.DEFAULT.withLimits(
          Limits.DEFAULT
              .withNesting(6)
              .withCellCharacters(100)
              .withNumberCharacters(10)
              .withRowsPerSheet(5)
              .withFileBytes(1000));
  private static final String OVER = "ERROR json_over_limit 1 ";

  @Test
  void nestingIsLimited() throws IOException {
    assertThat(document("'parentGoals':[9]")).isEmpty();
    assertThat(document("'x':[]"))
        .containsExactly("WARNING json_unknown_field 1 /sheets/0/goals/0/x");
    assertThat(document("'x':[[]]")).first().isEqualTo(OVER + "/sheets/0/goals/0/x/0");
  }

  @Test
  void textIsLimited() throws IOException {
    assertThat(document("'initiatives':'" + "あ".repeat(100) + "'")).isEmpty();
    assertThat(document("'initiatives':'" + "あ".repeat(101) + "'"))
        .containsExactly(OVER + "/sheets/0/goals/0/initiatives");
  }

  @Test
  void namesAreLimited() throws IOException {
    assertThat(document("'" + "x".repeat(1000) + "':0"))
        .hasSize(1)
        .first()
        .asString()
        .contains("unknown");
    assertThat(document("'" + "x".repeat(1001) + "':0"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith(OVER);
  }

  @Test
  void numbersAreLimited() throws IOException {
    assertThat(document("'parentGoals':[1234567890]")).isEmpty();
    assertThat(document("'parentGoals':[12345678901]"))
        .containsExactly(OVER + "/sheets/0/goals/0/parentGoals/0");
    assertThat(document("'parentGoals':[0.123456789]"))
        .hasSize(1)
        .first()
        .asString()
        .contains("wrong");
    assertThat(document("'parentGoals':[0.12345678901]"))
        .containsExactly(OVER + "/sheets/0/goals/0/parentGoals/0");
  }

  @Test
  void theNumberOfValuesInASheetIsLimited() throws IOException {
    int others = 11;
    String values = "1,".repeat(500 - others - 1) + "1]";
    assertThat(document("'parentGoals':[" + values)).isEmpty();
    assertThat(document("'parentGoals':[1," + values))
        .containsExactly(OVER + "/sheets/0/goals/0/parentGoals/489");
  }

  @Test
  void aLineIsLimitedAndCostsThatLine() throws IOException {
    String line = "{'fiscalYear':2022,'organization':{'department':'','section':''},'goals':[]}";
    assertThat(read(line + "\n" + line + " ".repeat(1000 - line.length()) + "\n" + line)).isEmpty();
    assertThat(read(line + "\n" + line + " ".repeat(1001 - line.length()) + "\n" + line))
        .containsExactly("ERROR json_over_limit 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'x':[[]]|入れ子の深さが上限(6)を超えています。|The nesting is deeper than the limit of 6 levels.",
        "'initiatives':'TEXT'|文字列の長さが上限(100 文字)を超えています。"
            + "|The text is longer than the limit of 100 characters.",
        "'NAME':0|項目名の長さが上限(1000 文字)を超えています。"
            + "|The name of the field is longer than the limit of 1000 characters.",
        "'parentGoals':[12345678901]|数値の長さが上限(10 文字)を超えています。"
            + "|The number is longer than the limit of 10 characters.",
        "'parentGoals':[0.12345678901]|数値の長さが上限(10 文字)を超えています。"
            + "|The number is longer than the limit of 10 characters.",
        "'parentGoals':[VALUES]|値の数が上限(500)を超えています。"
            + "|There are more values than the limit of 500.",
      })
  void theLimitThatIsPassedIsNamed(String field, String ja, String en) throws IOException {
    String beyond =
        field
            .replace("TEXT", "あ".repeat(101))
            .replace("NAME", "x".repeat(1001))
            .replace("VALUES", "1,".repeat(500) + "1");

    assertThat(said(inDocument(beyond)).get(0)).isEqualTo(new Message(ja, en));
  }

  @Test
  void theLimitOfALineIsNamed() throws IOException {
    assertThat(said("{'fiscalYear':2022}\n" + " ".repeat(1001)))
        .last()
        .isEqualTo(
            new Message(
                "行の長さが上限(1000 文字)を超えています。",
                "The line is longer than the limit of 1000 characters."));
  }

  @Test
  void manySheetsAreNotLimitedButWhatIsSaidOfThem() throws IOException {
    assertThat(read("{'format':'goal-sheets','sheets':[" + "5,".repeat(5000) + "5]}"))
        .hasSize(1001)
        .contains("ERROR json_wrong_value 1 /sheets/999")
        .endsWith("ERROR notices_omitted in");
  }

  @Test
  void whatIsSkippedIsLimitedOnlyInDepth() throws IOException {
    assertThat(read("{'format':'goal-sheets','x':[" + "1,".repeat(5000) + "1],'sheets':[]}"))
        .containsExactly("WARNING json_unknown_field 1 /x");
  }

  @Test
  void aFloodOfBracketsIsRefused() {
    String flood = Strings.repeat("[", 1_000_000);
    assertThat(JsonInputs.read(flood).notices())
        .extracting(Notice::code)
        .containsExactly("json_not_sheets");
    assertThat(JsonInputs.read("{\"x\":" + flood).notices())
        .extracting(Notice::code)
        .containsExactly("json_unknown_field", "json_over_limit");
    assertThat(JsonInputs.read("{\"sheets\":[" + flood).notices())
        .extracting(Notice::code)
        .containsExactly("json_over_limit", "json_wrong_value");
  }

  /** What is said about a document with one goal that has one more field. */
  private static List<String> document(String field) throws IOException {
    return read(inDocument(field));
  }

  private static String inDocument(String field) {
    return "{'format':'goal-sheets','sheets':[{'fiscalYear':2022,"
        + "'organization':{'department':'','section':''},"
        + "'goals':[{'number':1,'statement':'','indicators':[],"
        + field
        + "}]}]}";
  }

  private static List<String> read(String text) throws IOException {
    return notices(text).stream().map(JsonInputs::brief).toList();
  }

  private static List<Message> said(String text) throws IOException {
    return notices(text).stream().map(Notice::message).toList();
  }

  private static List<Notice> notices(String text) throws IOException {
    List<Notice> notices = new ArrayList<>();
    JsonSheetReader.read(
        new ByteArrayInputStream(text.replace('\'', '"').getBytes(UTF_8)),
        "in",
        OPTIONS,
        sheet -> {},
        notices::add);
    return notices;
  }
}
