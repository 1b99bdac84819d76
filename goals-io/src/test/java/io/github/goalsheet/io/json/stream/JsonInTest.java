package io.github.goalsheet.io.json.stream;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.io.reading.Limits;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonParserDelegate;

/** What JSON is read as, value by value and token by token. */
class JsonInTest {
  private static Json good(String text) {
    Troubles.Outcome outcome = Troubles.read(text);
    assertThat(outcome.said()).isEmpty();
    return requireNonNull(outcome.value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "quotes and slashes  | \"\\\"\\\\\\/\"       | 22 5c 2f",
        "every short escape  | \"\\b\\f\\n\\r\\t\"   | 8 c a d 9",
        "a kana              | \"\\u3042\"           | 3042",
        "lower-case digits   | \"\\u00e9\\u00E9\"    | e9 e9",
        "NUL                 | \"\\u0000\"           | 0",
        "a pair              | \"\\ud842\\udfb7\"    | 20bb7",
        "half a pair         | \"\\ud842\"           | d842",
        "the halves reversed | \"\\udfb7\\ud842\"    | dfb7 d842",
        "no escape at all    | \"𠮷あ\u007f\u2028\"  | 20bb7 3042 7f 2028",
        "nothing             | \"\"                  | ``",
      })
  void aTextIsItsCharacters(String what, String json, String codePoints) {
    List<String> read =
        ((Json.Text) good(json)).value().codePoints().mapToObj(Integer::toHexString).toList();

    assertThat(String.join(" ", read)).as(what).isEqualTo(codePoints);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0.0",
        "-0.10",
        "4.50",
        "1E400",
        "1e-400",
        "-1.5e+3",
        "2147483648",
        "123456789012345678901234567890.123456789012345678901234567890"
      })
  void aNumberKeepsItsDigitsAsTheyStand(String digits) {
    assertThat(good(digits)).isEqualTo(new Json.Num(digits, 1));
    assertThat(good("[" + digits + "]").says(good("[ " + digits + " ]"))).isTrue();
  }

  @Test
  void constantsAndContainersAreWhatTheySay() {
    assertThat(good("true")).isEqualTo(new Json.Bool(true, 1));
    assertThat(good("false")).isEqualTo(new Json.Bool(false, 1));
    assertThat(good("null")).isEqualTo(new Json.Null(1));
    assertThat(((Json.Arr) good("[]")).items()).isEmpty();
    assertThat(((Json.Obj) good("{}")).fields()).isEmpty();
    assertThat(((Json.Obj) good("{\"\":1}")).fields())
        .isEqualTo(ImmutableMap.of("", new Json.Num("1", 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01",
        "+1",
        "1.",
        ".5",
        "NaN",
        "-Infinity",
        "0x1",
        "1_000",
        "True",
        "nil",
        "'a'",
        "{a:1}",
        "[1,]",
        "[,1]",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{1:1}",
        "[1 2]",
        "[1}",
        "{]",
        "// a\n1",
        "/**/1",
        "# a\n1",
        "\"a\tb\"",
        "\"a\nb\"",
        "\"\\x41\"",
        "\"\\u12g4\"",
        "\"\\'\"",
        "1 2",
        "{} {}",
        "[]]",
        "\u00a01",
        "１"
      })
  void whatIsNoJsonIsSaidOnce(String text) {
    assertThat(Troubles.read(text).said()).singleElement().asString().startsWith("broken 1:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[",
        "[1",
        "[1e",
        "-",
        "{\"a",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "\"a",
        "\"\\"
      })
  void whatEndsWithinAValueIsSaidToEnd(String text) {
    assertThat(Troubles.read(text).said()).singleElement().asString().startsWith("endsEarly 1:");
  }

  @Test
  void nothingIsNoTrouble() {
    assertThat(Troubles.read("")).isEqualTo(Troubles.read(" \n\t\r "));
    assertThat(Troubles.read("").value()).isNull();
    assertThat(Troubles.read("").said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1, 2 3]                      | broken 1:7 /2",
        "{\"a\": [1, {\"b\": x}]}      | broken 1:17 /a/1/b",
        "{\"a/b\": {\"c~d\": x}}       | broken 1:17 /a~1b/c~0d",
        "{\"a\": 1} x                  | `broken 1:10 `",
        "{\"a\": {\"b\": \"             | endsEarly 1:14 /a/b",
      })
  void troubleHasALineAColumnAndAPointer(String text, String said) {
    assertThat(Troubles.read(text).said()).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesAreCountedWhateverEndsThem(String end) {
    Json.Arr array = (Json.Arr) good(String.join(end, "", "[", "1,", "\"a\",", "{", "}]"));

    assertThat(array.line()).isEqualTo(2);
    assertThat(array.items()).extracting(Json::line).containsExactly(3, 4, 5);
    assertThat(Troubles.read(String.join(end, "[", "1", "x")).said())
        .singleElement()
        .asString()
        .startsWith("broken 3:");
  }

  @Test
  void theFirstLineIsTheCallers() {
    Troubles troubles = new Troubles();
    JsonIn in = JsonIn.Opener.of(Limits.DEFAULT, troubles).open(new StringReader("\n[x"), 41);
    in.next();

    assertThat(in.line()).isEqualTo(42);
    assertThat(in.next()).isNull();
    assertThat(troubles.said()).containsExactly("broken 42:2 /0");
  }

  @Test
  void ofANameThatStandsThereTwiceTheFirstIsRead() {
    Json.Obj object = (Json.Obj) good("{\"a\":1,\"b\":2,\"a\":3,\"b\":4,\"a\":5,\"c\":{\"a\":6}}");

    assertThat(object.fields().keySet()).containsExactly("a", "b", "c");
    assertThat(object.find("a")).contains(new Json.Num("1", 1));
    assertThat(object.find("b")).contains(new Json.Num("2", 1));
    assertThat(object.repeated()).containsExactly("a", "b");
    assertThat(object.whole()).isTrue();
  }

  @Test
  void whatTheParserCannotHoldIsTroubleOfThatInput() {
    for (RuntimeException thrown :
        List.of(new IllegalStateException("table"), new IllegalArgumentException("buffer"))) {
      Troubles troubles = new Troubles();
      JsonFactory failing =
          new JsonFactory() {
            @Override
            public JsonParser createParser(ObjectReadContext context, Reader in) {
              return new JsonParserDelegate(super.createParser(context, in)) {
                @Override
                public JsonToken nextToken() {
                  throw thrown;
                }
              };
            }
          };
      JsonIn in =
          new JsonIn.Opener(failing, Limits.DEFAULT, troubles).open(new StringReader("[]"), 3);

      assertThat(in.next()).isNull();
      assertThat(in.isBroken()).isTrue();
      assertThat(troubles.said()).containsExactly("broken 3:1 ");
    }
  }

  @Test
  void whereItBreaksWhatWasWholeIsKept() {
    Troubles.Outcome outcome = Troubles.read("{\"a\":\"x\",\"b\":[1,2,3");
    Json.Obj object = (Json.Obj) requireNonNull(outcome.value());

    assertThat(outcome.said()).hasSize(1);
    assertThat(object.whole()).isFalse();
    assertThat(object.find("a")).contains(new Json.Text("x", 1));
    assertThat(((Json.Arr) object.find("b").orElseThrow()).items())
        .extracting(Json::raw)
        .containsExactly("1", "2");
  }

  @Test
  void aNumberThatTheInputEndsAfterIsNotTrusted() {
    assertThat(((Json.Obj) requireNonNull(Troubles.read("{\"a\":12").value())).fields()).isEmpty();
    assertThat(((Json.Obj) requireNonNull(Troubles.read("{\"a\":\"12\"").value())).fields())
        .containsOnlyKeys("a");
  }

  @Test
  void afterABreakNothingMoreIsReadOrSaid() {
    Troubles troubles = new Troubles();
    JsonIn in = troubles.open("[1, x, 2]", Limits.DEFAULT);

    assertThat(in.next()).isEqualTo(JsonToken.START_ARRAY);
    assertThat(in.next()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    assertThat(in.isBroken()).isFalse();
    assertThat(in.next()).isNull();
    assertThat(in.isBroken()).isTrue();
    in.skip();
    assertThat(in.next()).isNull();
    assertThat(in.value()).isNull();
    assertThat(troubles.said()).hasSize(1);
  }

  @Test
  void aCallerMayBreakItWhereItStands() {
    Troubles troubles = new Troubles();
    JsonIn in = troubles.open("{\"a\":\n  [true]}", Limits.DEFAULT);
    in.next();
    in.next();
    in.next();
    in.breakHere();

    assertThat(troubles.said()).containsExactly("broken 2:3 /a");
    assertThat(in.isBroken()).isTrue();
    assertThat(in.next()).isNull();
  }

  @Test
  void whatIsSkippedIsPassedOverWhole() {
    Troubles troubles = new Troubles();
    JsonIn in = troubles.open("{\"a\":{\"b\":[1,{\"c\":2}]},\"d\":3}", Limits.DEFAULT);
    in.next();
    in.next();
    assertThat(in.name()).isEqualTo("a");
    in.next();
    in.skip();

    assertThat(in.next()).isEqualTo(JsonToken.PROPERTY_NAME);
    assertThat(in.name()).isEqualTo("d");
    assertThat(troubles.said()).isEmpty();
  }

  @Test
  void aFailingInputIsNoTroubleOfTheJson() {
    Troubles troubles = new Troubles();
    Reader failing =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };
    JsonIn in = JsonIn.Opener.of(Limits.DEFAULT, troubles).open(failing, 1);

    assertThatThrownBy(() -> IoSteps.io(in::next))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
    assertThat(troubles.said()).isEmpty();
  }
}
