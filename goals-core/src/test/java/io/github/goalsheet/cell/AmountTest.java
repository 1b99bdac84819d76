package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  private static final BigDecimal HALF = new BigDecimal("4.50");

  @Test
  void equalityIsNumericButTheScaleIsKept() {
    Amount written = Amount.of(HALF, "点");
    Amount shorter = Amount.of(new BigDecimal("4.5"), "点");

    assertThat(written).isEqualTo(shorter).hasSameHashCodeAs(shorter).hasToString("4.50点");
    assertThat(written.value().scale()).isEqualTo(2);
  }

  @Test
  void unitAndPeriodTellAmountsApart() {
    Amount yearly = new Amount(HALF, Optional.of("回"), Optional.of("年"));

    assertThat(Amount.of(HALF))
        .isNotEqualTo(Amount.of(HALF, "点"))
        .isNotEqualTo(Amount.of(BigDecimal.ONE))
        .isNotEqualTo(HALF);
    assertThat(Amount.of(HALF, "回")).isNotEqualTo(yearly);
    assertThat(Amount.of(HALF, "回").hashCode()).isNotEqualTo(Amount.of(HALF, "点").hashCode());
    assertThat(Amount.of(HALF).hashCode()).isNotEqualTo(Amount.of(BigDecimal.ONE).hashCode());
    assertThat(yearly).hasToString("4.50回/年");
  }

  private static Amount amount(String text) {
    return Measurement.parse(text).amounts().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2時間, 100分, 1",
    "100分, 2時間, -1",
    "2時間, 120分, 0",
    "120分, 2時間, 0",
    "1か年, 12か月, 0",
    "1か年, 13か月, -1",
    "3千円, 3000円, 0",
    "1km, 999.9m, 1",
    "7日間, 1週間, 0",
    "100秒, 1分, 1",
    "8割, 80.0%, 0",
    "5, 4人, 1",
    "4人, 5, -1",
    "5, 5, 0",
  })
  void comparesExactlyWhateverTheUnits(String one, String other, int order) {
    assertThat(amount(one).compareWith(amount(other))).contains(order);
  }

  @Test
  void doesNotCompareWhatDoesNotConvert() {
    assertThat(amount("2時間").compareWith(amount("2人"))).isEmpty();
    assertThat(amount("2時間").compareWith(amount("2か月"))).isEmpty();
    assertThat(Amount.of(HALF, "独自").compareWith(Amount.of(HALF, "別"))).isEmpty();
    assertThat(Amount.of(HALF, "独自").compareWith(Amount.of(HALF, "独自"))).contains(0);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "2時間 | 時間",
        "2時間,100分 | 分",
        "2時間,90分 | 時間",
        "100分,2時間 | 分",
        "5,2時間 | 時間",
        "5,6 | -",
        "2時間,100人 | 時間",
        "1日,86400秒,100分 | 分",
        "1日,100分,100秒 | 秒",
        "3km,2m | km",
      })
  void numbersStandBesideEachOtherInTheFirstUnitThatHoldsThemAll(String cells, String unit) {
    List<Amount> amounts = Splitter.on(',').splitToStream(cells).map(AmountTest::amount).toList();

    assertThat(Amount.commonUnit(amounts)).isEqualTo(Optional.ofNullable(unit));
  }

  @ParameterizedTest
  @CsvSource({
    "17, 0, 0",
    "'1,700', 0, 0",
    "4.50, 0, -2",
    "4.50点, 0, -2",
    "▲4.5点, 0, -1",
    "70万, 4, 4",
    "70万人, 4, 4",
    "▲70万人, 4, 4",
    "0.9万人, 4, 3",
    "12.3456万人, 4, 0",
    "3百万円, 6, 6",
    "¥5万, 4, 4",
    "5億6504万4千円, 8, 3",
    "3千500人, 3, 0",
    "年3.5回, 0, -1",
    "2時間30分, 0, 0",
    "2時間30.5分, 0, -1",
    "8割, 0, 0",
    "ゼロ, 0, 0",
  })
  void howItWasWrittenIsKept(String cell, int multiplier, int lastDigit) {
    assertThat(amount(cell))
        .extracting(Amount::multiplier, Amount::lastDigit)
        .containsExactly(multiplier, lastDigit);
  }

  @Test
  void ofBothEndsOfABandItIsKept() {
    assertThat(Target.parse("1.5~2.25万人").amounts()).isEmpty();
    assertThat(Target.parse("1.5~2.25人").amounts())
        .extracting(Amount::lastDigit)
        .containsExactly(-1, -2);
    assertThat(Target.parse("7.5~8割").amounts())
        .extracting(Amount::lastDigit)
        .containsExactly(-1, 0);
    assertThat(Target.parse("±0.5%").amounts())
        .extracting(Amount::lastDigit)
        .containsExactly(-1, -1);
  }

  @Test
  void theMultiplierOfALabelIsItsOwn() {
    Amount thousands = amount("3.9").orUnit("千円");

    assertThat(thousands).hasToString("3900円");
    assertThat(thousands.multiplier()).isEqualTo(3);
    assertThat(thousands.lastDigit()).isEqualTo(2);
    assertThat(amount("3.9円").orUnit("千円").multiplier()).isZero();
  }

  @Test
  void howItWasWrittenTellsNoAmountsApart() {
    assertThat(amount("70万人")).isEqualTo(amount("700000人")).hasSameHashCodeAs(amount("700000人"));
    assertThat(Amount.of(new BigDecimal("1E+3")).lastDigit()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Amount(HALF, Optional.empty(), Optional.empty(), -1, 0));
  }

  @Test
  void isPrintedInPlainDigits() {
    assertThat(Amount.of(new BigDecimal("1E+3"))).hasToString("1000");
    assertThat(Amount.of(new BigDecimal("1E-7"), "%")).hasToString("0.0000001%");
  }

  @Test
  void keepsItsPeriodUnderTheUnitOfALabel() {
    Amount weekly = new Amount(BigDecimal.TEN, Optional.empty(), Optional.of("週"));

    assertThat(weekly.orUnit("回/年").per()).contains("週");
    assertThat(Amount.of(BigDecimal.TEN).orUnit("回/年").per()).contains("年");
    assertThat(Amount.of(BigDecimal.TEN).orUnit("回").per()).isEmpty();
  }
}
