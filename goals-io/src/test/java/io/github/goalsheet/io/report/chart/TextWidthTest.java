package io.github.goalsheet.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {
  @ParameterizedTest
  @CsvSource({
    "153, 3",
    "85.0以上, 8",
    "▲3.5, 4",
    "ﾊﾟｰｾﾝﾄ, 6",
    "～, 2",
    "…, 1",
    "𠮷野, 4",
    "'', 0",
  })
  void kanjiAndKanaAreTwiceAsWideAsLetters(String text, int units) {
    assertThat(TextWidth.of(text)).isEqualTo(units);
  }

  @Test
  void aShortTextIsOneLine() {
    assertThat(TextWidth.wrap("85.0以上", 8, 3)).containsExactly("85.0以上");
  }

  @Test
  void aBlankTextHasNoLines() {
    assertThat(TextWidth.wrap(" \n ", 8, 3)).isEmpty();
  }

  @Test
  void aLongTextBreaksAnywhere() {
    assertThat(TextWidth.wrap("検討したケース全数(231)", 10, 3)).containsExactly("検討したケ", "ース全数(2", "31)");
  }

  @Test
  void lineBreaksCountAsBlanksAndDoNotBeginALine() {
    assertThat(TextWidth.wrap("ab\n cd", 3, 3)).containsExactly("ab", "cd");
  }

  @Test
  void whatDoesNotFitEndsInAnEllipsis() {
    assertThat(TextWidth.wrap("令和5年3月末までに公表", 8, 2)).containsExactly("令和5年3", "月末ま…");
  }

  @Test
  void aCharacterTooWideForALineStandsAlone() {
    assertThat(TextWidth.wrap("目標", 1, 9)).containsExactly("目", "標");
  }

  @Property
  void linesFitAndNeverSplitACharacter(
      @ForAll String text, @ForAll @IntRange(min = 4, max = 20) int units) {
    ImmutableList<String> lines = TextWidth.wrap(text, units, 3);

    assertThat(lines).hasSizeLessThanOrEqualTo(3);
    assertThat(lines).allSatisfy(line -> assertThat(TextWidth.of(line)).isBetween(0, units));
  }
}
