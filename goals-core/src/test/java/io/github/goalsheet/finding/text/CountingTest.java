package io.github.goalsheet.finding.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountingTest {
  @ParameterizedTest
  @ValueSource(strings = {"回", "件", "人", "団体", "か所", "m", "ha", "円", "t", "日", "時間", "独自"})
  void whatIsCountedOrMeasuredIsAdded(String unit) {
    assertThat(Counting.isAdded(unit)).isTrue();
    assertThat(Counting.isAveraged(unit)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "パーセント", "‰", "割", "点", "倍", "歳", "才", "°C", "度"})
  void ratesAndScoresAreAveragedInstead(String unit) {
    assertThat(Counting.isAdded(unit)).isFalse();
    assertThat(Counting.isAveraged(unit)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"位", "ポイント", "pt", "%ポイント", "ppm", "dB", "デシベル", "年", "年間"})
  void ranksPointsAndYearsAreNeither(String unit) {
    assertThat(Counting.isAdded(unit)).isFalse();
    assertThat(Counting.isAveraged(unit)).isFalse();
  }

  @Test
  void whatHappensAndWhatTakesTimeIsKnown() {
    assertThat(Counting.isOfEvents("回")).isTrue();
    assertThat(Counting.isOfEvents("件")).isTrue();
    assertThat(Counting.isOfEvents("人")).isFalse();
    assertThat(Counting.isOfTime("分")).isTrue();
    assertThat(Counting.isOfTime("時間")).isTrue();
    assertThat(Counting.isOfTime("秒間")).isTrue();
    assertThat(Counting.isOfTime("h")).isTrue();
    assertThat(Counting.isOfTime("日")).isFalse();
    assertThat(Counting.isOfTime("か月")).isFalse();
    assertThat(Counting.isOfTime("回")).isFalse();
  }

  @Test
  void anAmountIsInAUnitIfItHasThatUnitAndIsNotPerAnything() {
    Amount times = Amount.of(BigDecimal.TEN, "回");

    assertThat(Counting.isIn(times, "回")).isTrue();
    assertThat(Counting.isIn(times, "件")).isFalse();
    assertThat(Counting.isIn(Amount.of(BigDecimal.TEN), "回")).isFalse();
    assertThat(Counting.isIn(new Amount(BigDecimal.TEN, Optional.of("回"), Optional.of("月")), "回"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "第1回, true",
    "1回目, true",
    "4月1日, true",
    "5点満点, true",
    "4年度, true",
    "1回, false",
    "1日, false",
    "月1回, false",
    "1回開催, false",
    "30日間, false",
    "全1回, false",
  })
  void anAmountMayOnlySayWhichOne(String cell, boolean ordinal) {
    FigureText text = FigureText.of(cell);

    assertThat(Counting.isOrdinal(text.amounts().get(text.amounts().size() - 1), text))
        .isEqualTo(ordinal);
  }
}
