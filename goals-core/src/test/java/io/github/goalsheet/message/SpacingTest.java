package io.github.goalsheet.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacingTest {
  @Test
  void aBlankStandsWhereDigitsOrLettersMeetKanjiOrKana() {
    assertThat(Spacing.join("結果", "4.70 点", "は目標", "4.75 点", "の", "98.9%", "で、", "80%", "以上"))
        .isEqualTo("結果 4.70 点は目標 4.75 点の 98.9% で、80% 以上");
    assertThat(Spacing.join("結果", "12 kW", "は目標")).isEqualTo("結果 12 kW は目標");
    assertThat(Spacing.join("12", "ポイント", "9")).isEqualTo("12 ポイント 9");
  }

  @Test
  void noBlankStandsBesidePunctuation() {
    assertThat(Spacing.join("95%", "、", "80%", "』")).isEqualTo("95%、80%』");
  }

  @Test
  void partsOfOneKindAreJoinedAsTheyAre() {
    assertThat(Spacing.join("目標", "を満たす")).isEqualTo("目標を満たす");
    assertThat(Spacing.join("12", "34")).isEqualTo("1234");
  }

  @Test
  void emptyPartsDoNotCount() {
    assertThat(Spacing.join("", "80%", "", "以上", "")).isEqualTo("80% 以上");
    assertThat(Spacing.join("", "")).isEmpty();
  }
}
