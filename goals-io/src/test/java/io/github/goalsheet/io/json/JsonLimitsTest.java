package io.github.goalsheet.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import io.github.goalsheet.io.Limits;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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

  @Test
  void manySheetsAreNotLimited() throws IOException {
    assertThat(read("{'format':'goal-sheets','sheets':[" + "5,".repeat(5000) + "5]}"))
        .hasSize(5001);
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
    return read(
        "{'format':'goal-sheets','sheets':[{'fiscalYear':2022,"
            + "'organization':{'department':'','section':''},"
            + "'goals':[{'number':1,'statement':'','indicators':[],"
            + field
            + "}]}]}");
  }

  private static List<String> read(String text) throws IOException {
    List<String> notices = new ArrayList<>();
    JsonSheetReader.read(
        new ByteArrayInputStream(text.replace('\'', '"').getBytes(UTF_8)),
        "in",
        OPTIONS,
        sheet -> {},
        notice -> notices.add(JsonInputs.brief(notice)));
    return notices;
  }
}
