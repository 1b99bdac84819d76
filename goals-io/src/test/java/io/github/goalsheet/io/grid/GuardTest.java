package io.github.goalsheet.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "=",
        "+",
        "--",
        "-1,23",
        "-1.",
        "+81 90",
        "-あ",
        "＝1+1",
        "＋81 90",
        "－2＋3",
        "＠SUM(A1)",
        "\n=1",
        "\nあ",
        "\r\nあ",
        " =1",
        "　=1",
        "\u00A0+1+1",
        "\uFEFF=1",
        "\u200B@x",
        "\u200E=1",
        " \t -x",
        "\u0001=1",
        "\uFE0F=1"
      })
  void whatASpreadsheetProgramRunsIsGuardedOnDemand(String cell) {
    assertThat(Guard.on(cell, true)).isEqualTo("'" + cell);
    assertThat(Guard.on(cell, false)).isEqualTo(cell);
    assertThat(Guard.off("'" + cell)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "-3",
        "-3.5",
        "+5",
        "-1,234",
        "-12.5%",
        "花",
        "１",
        "'",
        "'花",
        "'-",
        "'-3",
        "''-5",
        "－",
        "－２",
        "＋３",
        "－１，２３４．５％",
        "a=b"
      })
  void whatIsHarmlessIsLeftAlone(String cell) {
    assertThat(Guard.on(cell, true)).isEqualTo(cell);
    assertThat(Guard.off(cell)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'=1",
        "''=1",
        "'@",
        "'\t",
        "'＝1",
        "' =1",
        "'\n",
        "''\uFEFF-x",
        "=\"1\"",
        "=\"\"",
        "=\"a\"\"b\"",
        "=\"\n\""
      })
  void whatLooksGuardedByItselfIsAlwaysGuardedOnceMore(String cell) {
    assertThat(Guard.on(cell, false)).isEqualTo("'" + cell);
    assertThat(Guard.on(cell, true)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=\"90.0\"|90.0",
        "=\"090\"|090",
        "=\"\"|``",
        "=\"=1\"|=1",
        "=\"'=1\"|'=1",
        "=\"a\"\"b\"|a\"b",
        "=\"\"\"\"|\"",
        "=\"a\"&\"b\"|=\"a\"&\"b\"",
        "=\"|=\"",
        "=\"a|=\"a",
        "=\"a\"\"|=\"a\"\"",
        "=a\"|=a\"",
      })
  void aTextThatIsWrittenAsAFormulaIsRead(String cell, String text) {
    assertThat(Guard.off(cell)).isEqualTo(text);
  }

  @Property
  void takingTheGuardOffGivesTheCellBack(@ForAll("cells") String cell, @ForAll boolean safe) {
    assertThat(Guard.off(Guard.on(cell, safe))).isEqualTo(cell);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings()
        .withChars("'=+-@\t\r1,.%a\"＝＋－＠\n \u00A0\u3000\u200B\uFEFF")
        .ofMaxLength(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-123456789012345|fifteen digits",
        "-1.123456789012345|fifteen decimals",
        "-1,234,567,890,123,456|five groups",
        "+1,000.5%|all of it",
        "-0|zero",
      })
  void aSignedNumberIsHarmless(String cell, String why) {
    assertThat(Guard.on(cell, true)).as(why).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1234567890123456|sixteen digits",
        "-1.1234567890123456|sixteen decimals",
        "-1,234,567,890,123,456,789|six groups",
        "-1e5|an exponent",
        "-1%%|two percent signs",
        "-3人|a unit",
        "-５|a digit of another width",
        "-1,0000|a group of four",
        "-.5|no digit before the point",
        "--5|two signs",
        "-1-1|a difference",
        "+|a sign alone",
        "-－|two dashes",
      })
  void whatIsNoSignedNumberIsGuarded(String cell, String why) {
    assertThat(Guard.on(cell, true)).as(why).isEqualTo("'" + cell);
    assertThat(Guard.off("'" + cell)).as(why).isEqualTo(cell);
    assertThat(Guard.off(cell)).as(why).isEqualTo(cell);
  }
}
