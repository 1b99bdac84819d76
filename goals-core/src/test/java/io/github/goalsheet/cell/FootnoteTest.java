package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FootnoteTest {
  @ParameterizedTest
  @CsvSource({
    "利用者数(人)※1, 利用者数(人)",
    "利用者数（人）＊２, 利用者数（人）",
    "利用者数（注１）, 利用者数",
    "利用者数 注), 利用者数",
    "※1 利用者数, 利用者数",
    "※利用者数, 利用者数",
    "(注)利用者数, 利用者数",
    "達成※1※2, 達成",
    "達成‡, 達成"
  })
  void marksAreTakenOffBothEndsAndTheRestStaysVerbatim(String text, String rest) {
    assertThat(Footnote.strip(text)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "※1", "※", "注", "発注", "契約（受注）", "件数※1の計", "利用者数(人※1)", "3*5人"})
  void whatIsNoMarkAtAnEndStays(String text) {
    assertThat(Footnote.strip(text)).isEqualTo(text);
  }

  @Test
  void aLongCellIsReadAtOnce() {
    for (String unit : new String[] {"※", "*", "※1", "注", "(注", "注1、", "※ ", "90※ ", "(※1)"}) {
      String text = unit.repeat(100_000 / unit.length()) + "x";
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> assertThat(Measurement.parse(text)).isNotNull());
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> assertThat(IndicatorLabel.parse(text)).isNotNull());
    }
  }
}
