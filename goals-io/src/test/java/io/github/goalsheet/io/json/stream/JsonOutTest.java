package io.github.goalsheet.io.json.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, character by character. */
class JsonOutTest {
  private static String written(boolean indented, Consumer<JsonOut> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter text = new StringWriter();
    try (JsonOut toBytes = JsonOut.to(bytes, indented);
        JsonOut toText = JsonOut.to(text, indented)) {
      content.accept(toBytes);
      content.accept(toText);
    }
    assertThat(bytes.toString(UTF_8)).isEqualTo(text.toString());
    return text.toString();
  }

  private static void everything(JsonOut out) {
    out.object()
        .field("text", "あ")
        .field("none", Optional.empty())
        .field("some", Optional.of(""))
        .field("whole", -7)
        .field("flag", true)
        .field("number", new BigDecimal("4.50"))
        .number("noNumber", Optional.empty())
        .texts("texts", List.of("a", "b"))
        .numbers("numbers", List.of(1, 2))
        .texts("empty", List.of())
        .object("object")
        .end()
        .row("row")
        .field("a", 1)
        .field("b", "2")
        .end()
        .array("rows");
    out.row().field("a", 1).end();
    out.row().end();
    out.object().field("c", 3).end();
    out.end().end().endLine();
  }

  @Test
  void indentedTextHasAFieldALineAndARowOnOne() {
    assertThat(written(true, JsonOutTest::everything))
        .isEqualTo(
            """
            {
              "text": "あ",
              "none": null,
              "some": "",
              "whole": -7,
              "flag": true,
              "number": 4.50,
              "noNumber": null,
              "texts": [
                "a",
                "b"
              ],
              "numbers": [
                1,
                2
              ],
              "empty": [],
              "object": {},
              "row": { "a": 1, "b": "2" },
              "rows": [
                { "a": 1 },
                {},
                {
                  "c": 3
                }
              ]
            }
            """);
  }

  @Test
  void compactTextHasNoBlankAtAll() {
    assertThat(written(false, JsonOutTest::everything))
        .isEqualTo(
            """
            {"text":"あ","none":null,"some":"","whole":-7,"flag":true,"number":4.50,"noNumber":null,\
            "texts":["a","b"],"numbers":[1,2],"empty":[],"object":{},"row":{"a":1,"b":"2"},\
            "rows":[{"a":1},{},{"c":3}]}
            """);
  }

  @Test
  void valuesThatFollowEachOtherStandALineEach() {
    assertThat(
            written(
                false,
                out -> {
                  out.object().end().endLine();
                  out.object().field("a", 1).end().endLine();
                }))
        .isEqualTo("{}\n{\"a\":1}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0000 | \\u0000",
        "0001 | \\u0001",
        "0008 | \\b",
        "0009 | \\t",
        "000A | \\n",
        "000B | \\u000B",
        "000C | \\f",
        "000D | \\r",
        "001B | \\u001B",
        "001F | \\u001F",
        "0022 | \\\"",
        "005C | \\\\",
      })
  void whatJsonForbidsIsEscaped(String codePoint, String escaped) {
    String text = Character.toString(Integer.parseInt(codePoint, 16));

    assertThat(written(false, out -> out.object().field("t", text).end()))
        .isEqualTo("{\"t\":\"" + escaped + "\"}");
    assertThat(written(false, out -> out.object().field(text, 1).end()))
        .isEqualTo("{\"" + escaped + "\":1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "/", "'", "<", "&", "\u00a0", "\u2027", "\ufeff", "\uffff", "あ", "ｱ", "𠮷", "👩‍👧"
      })
  void whatJsonAllowsStaysAsItIs(String text) {
    assertThat(written(false, out -> out.object().field("t", text).end()))
        .isEqualTo("{\"t\":\"" + text + "\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u007f", "\u0080", "\u009b", "\u009f", "\u2028", "\u2029"})
  void whatATerminalObeysOrEndsALineIsEscapedAndReadBack(String text) {
    String json = written(false, out -> out.object().field("t", "あ" + text + "\"い").end());

    assertThat(json)
        .isEqualTo("{\"t\":\"あ\\u%04X\\\"い\"}", (int) text.charAt(0))
        .doesNotContain(text);
    assertThat(((Json.Obj) Troubles.read(json).value()).find("t").orElseThrow().raw())
        .isEqualTo("あ" + text + "\"い");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud842", "\udfb7", "a\ud842b", "\udfb7\ud842", "𠮷\ud842"})
  void halfACharacterIsRefused(String text) {
    try (JsonOut out = JsonOut.to(new StringWriter(), false)) {
      JsonOut object = out.object();

      assertThatThrownBy(() -> object.field("t", text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("half a character");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1E+3, 1000",
    "1E-7, 0.0000001",
    "4.50, 4.50",
    "-0.0, 0.0",
    "1E+20, 100000000000000000000",
    "12345678901234567890.5, 12345678901234567890.5",
  })
  void numbersArePlainAndKeepTheirZeros(BigDecimal number, String digits) {
    assertThat(written(false, out -> out.object().field("n", number).end()))
        .isEqualTo("{\"n\":" + digits + "}");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE})
  void integersOfAnySizeAreWritten(int number) {
    assertThat(written(false, out -> out.object().field("n", number).end()))
        .isEqualTo("{\"n\":" + number + "}");
  }

  @Test
  void whatIsLeftOpenIsNotClosed() {
    assertThat(written(false, out -> out.object().array("a").text("x"))).isEqualTo("{\"a\":[\"x\"");
  }

  @Test
  void whatWasWrittenIsHandedOnWhenItIsFlushed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonOut out = JsonOut.to(bytes, false)) {
      out.object().field("a", 1);
      out.flush();

      assertThat(bytes.toString(UTF_8)).isEqualTo("{\"a\":1");
    }
  }

  @Test
  void closingClosesWhatItIsWrittenTo() {
    boolean[] closed = new boolean[1];
    OutputStream watched =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    JsonOut.to(watched, true).close();

    assertThat(closed).containsExactly(true);
  }

  @Test
  void aFailingStreamIsAnIoExceptionOutsideTheSteps() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(
            () ->
                IoSteps.io(
                    () -> {
                      JsonOut out = JsonOut.to(full, true);
                      out.object().end().flush();
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void otherFailuresPassTheStepsAsTheyAre() {
    IllegalStateException bug = new IllegalStateException("bug");

    assertThatThrownBy(
            () ->
                IoSteps.io(
                    () -> {
                      throw bug;
                    }))
        .isSameAs(bug);
    IOException failure = new IOException("gone");
    assertThatThrownBy(
            () ->
                IoSteps.io(
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);
  }

  @Test
  void theFieldsOfAnObjectAreWrittenIntoTheOneThatIsOpen() {
    Json.Obj fields =
        new Json.Fields()
            .put("text", "x")
            .put("absent", Optional.empty())
            .put("number", new BigDecimal("1E+2"))
            .putIf(true, "flag")
            .putIf(false, "noFlag")
            .put("list", new Json.Arr(ImmutableList.of(new Json.Num("1", 0), new Json.Null(0)), 0))
            .put("nothing", new Json.Null(0))
            .put("object", new Json.Fields().put("inner", "y").build())
            .build();

    assertThat(written(false, out -> out.object().field("first", 1).fields(fields).end()))
        .isEqualTo(
            """
            {"first":1,"text":"x","number":100,"flag":true,"list":[1,null],"nothing":null,\
            "object":{"inner":"y"}}""");
  }

  @Test
  void noCharacterCommandsATerminal() {
    String hostile = "a\u001B[31m\u007F\u0080\u009B2J\u009F\"\\\n\u0000\u00A0あ";

    String json =
        written(false, out -> out.object().field("a", hostile).texts("b", List.of(hostile)).end());

    String escaped = "\"a\\u001B[31m\\u007F\\u0080\\u009B2J\\u009F\\\"\\\\\\n\\u0000\u00A0あ\"";
    assertThat(json).isEqualTo("{\"a\":" + escaped + ",\"b\":[" + escaped + "]}");
  }
}
