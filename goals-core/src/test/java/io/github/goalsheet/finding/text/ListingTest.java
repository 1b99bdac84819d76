package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.finding.text.FigureText.Stretch;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static Listing list(String cell, String unit) {
    FigureText text = FigureText.of(cell);
    return ListReader.read(text, new Stretch(0, text.text().length()), unit).orElseThrow();
  }

  @Test
  void whatItHoldsIsComparedAsANumber() {
    Listing list = list("A2.50点、B3点", "点");

    assertThat(list.sum()).isEqualByComparingTo("5.5");
    assertThat(list.holds(new BigDecimal("2.5"))).isTrue();
    assertThat(list.holds(new BigDecimal("3.00"))).isTrue();
    assertThat(list.holds(new BigDecimal("5.5"))).isFalse();
  }

  @Test
  void partsAreNamedOrNot() {
    assertThat(list("A2回、B3回", "回").isNamed()).isTrue();
    assertThat(list("2回、3回", "回").isNamed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"5, true", "10, true", "11, false", "3, true", "2.5, true", "2.4, false"})
  void itIsAboutAllOfAWholeFromHalfOfItToTwiceOfIt(BigDecimal whole, boolean all) {
    assertThat(list("A2回、B3回", "回").isAboutAllOf(whole, HALF)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A2回、B3回 | 回 | 5 | 0 | true",
        "A2回、B3回 | 回 | 6 | 0 | false",
        "A2回、B3回 | 回 | 6 | 1 | true",
        "A333千円、B333千円 | 円 | 667000 | 0 | true",
        "A333千円、B333千円 | 円 | 668000 | 0 | false",
        "A333千円、B333千円 | 円 | 665000 | 0 | true",
        "A333千円、B333千円 | 円 | 664999 | 0 | false",
        "A1.25t、B1.2t | t | 2.5 | 0 | true",
        "A1.25t、B1.2t | t | 2.51 | 0 | false",
        "A1.25t、B1.2t | t | 2.51 | 0.005 | true",
      })
  void itMayMissANumberByHalfAStepOfEachPart(
      String cell, String unit, BigDecimal number, BigDecimal ofNumber, boolean rounded) {
    assertThat(list(cell, unit).isRoundedTo(number, ofNumber)).isEqualTo(rounded);
  }

  @ParameterizedTest
  @CsvSource({
    "'4月 2回、5月 3回', true",
    "'前期 2回、後期 3回', true",
    "'第1週 2回、第2週 3回', true",
    "'年末 2回、年始 3回', true",
    "'朝 2回、夕 3回', false",
    "'A地区 2回、B地区 3回', false",
  })
  void partsThatAreNamedByTimesAreOverTime(String cell, boolean overTime) {
    assertThat(list(cell, "回").isOverTime()).isEqualTo(overTime);
  }
}
