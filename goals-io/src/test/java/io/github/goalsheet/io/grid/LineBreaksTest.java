package io.github.goalsheet.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
  @Property
  void breaksAreWhereATextIsSplitIntoLines(
      @ForAll @Chars({'\r', '\n', '花'}) @CharRange(from = 'a', to = 'c') @StringLength(max = 12)
          String text) {
    assertThat(LineBreaks.count(text)).isEqualTo(text.split("\r\n|\r|\n", -1).length - 1);
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "a, 0", "'\n', 1", "'\r', 1", "'\r\n', 1", "'\n\r', 2", "'\r\r\n\n', 3"})
  void crLfAndBothAreOneEach(String text, int breaks) {
    assertThat(LineBreaks.count(text)).isEqualTo(breaks);
    assertThat(LineBreaks.count("a" + text + "b" + text + "c")).isEqualTo(2 * breaks);
  }

  @ParameterizedTest
  @CsvSource({"'\u2028'", "'\u2029'", "'\u0085'", "'\f'", "'\u000B'"})
  void otherSeparatorsEndNoLine(String text) {
    assertThat(LineBreaks.count("a" + text + "b")).isZero();
  }
}
