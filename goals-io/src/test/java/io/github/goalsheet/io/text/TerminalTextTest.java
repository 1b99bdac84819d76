package io.github.goalsheet.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches a terminal is one line and commands nothing. */
class TerminalTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "\r\n",
        "\r",
        "\u000b",
        "\f",
        "\u0085",
        "\u2028",
        "\u2029",
        "\n\n",
        " \n ",
        "\t",
        "\r\n \r\n"
      })
  void lineBreaksWithTheBlanksAroundThemBecomeABlank(String breaks) {
    assertThat(TerminalText.oneLine("上" + breaks + "下")).isEqualTo("上 下");
  }

  @ParameterizedTest
  @CsvSource({
    "0000, the end of a string in C",
    "0007, a bell",
    "0008, a step back",
    "001B, the beginning of a command",
    "007F, delete",
    "0080, the first of the second block",
    "009B, the beginning of a command in one character",
    "009F, the last of the second block",
  })
  void controlsBecomeAMark(String codePoint, String what) {
    String control = Character.toString(Integer.parseInt(codePoint, 16));

    assertThat(TerminalText.oneLine("a" + control + "[31mb")).as(what).isEqualTo("a\uFFFD[31mb");
  }

  @ParameterizedTest
  @CsvSource({
    "202A, an embedding",
    "202E, an override",
    "2066, an isolate",
    "2069, the end of an isolate",
  })
  void whatTurnsTheOrderOfALineBecomesAMarkToo(String codePoint, String what) {
    String turn = Character.toString(Integer.parseInt(codePoint, 16));

    assertThat(TerminalText.oneLine("達成" + turn + "abc")).as(what).isEqualTo("達成\uFFFDabc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "a  b", "目標　80％", "👩‍👧", "\u00a0", "が", "\u200b", "\u200f", "עברית"})
  void everyOtherTextStaysAsItIs(String text) {
    assertThat(TerminalText.oneLine(text)).isEqualTo(text);
  }

  @Property(tries = 500)
  void oneLineOfATextIsALineAndSaysNothingElseOfIt(@ForAll("texts") String text) {
    String line = TerminalText.oneLine(text);

    assertThat(line).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e]");
    assertThat(TerminalText.oneLine(line)).isEqualTo(line);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('\u0000', '\u00ff')
        .withCharRange('\u2000', '\u206f')
        .ofMaxLength(10);
  }
}
