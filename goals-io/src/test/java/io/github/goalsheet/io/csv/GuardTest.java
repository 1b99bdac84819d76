package io.github.goalsheet.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
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
        "-あ"
      })
  void whatASpreadsheetProgramRunsIsGuardedOnDemand(String cell) {
    assertThat(Guard.on(cell, true)).isEqualTo("'" + cell);
    assertThat(Guard.on(cell, false)).isEqualTo(cell);
    assertThat(Guard.off("'" + cell)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "-3", "-3.5", "+5", "-1,234", "-12.5%", "花", "１", "'", "'花", "'-", "'-3", "''-5",
        "－２＋３", "a=b"
      })
  void whatIsHarmlessIsLeftAlone(String cell) {
    assertThat(Guard.on(cell, true)).isEqualTo(cell);
    assertThat(Guard.off(cell)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'=1", "''=1", "'@", "'\t"})
  void whatLooksGuardedByItselfIsAlwaysGuardedOnceMore(String cell) {
    assertThat(Guard.on(cell, false)).isEqualTo("'" + cell);
    assertThat(Guard.on(cell, true)).isEqualTo("'" + cell);
  }

  @Property
  void takingTheGuardOffGivesTheCellBack(@ForAll("cells") String cell, @ForAll boolean safe) {
    assertThat(Guard.off(Guard.on(cell, safe))).isEqualTo(cell);
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("'=+-@\t\r1,.%a").ofMaxLength(6);
  }
}
