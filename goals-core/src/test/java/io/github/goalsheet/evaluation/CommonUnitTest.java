package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Measurement;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonUnitTest {
  private static Amount amount(String text) {
    return ((Measurement.Quantity) Measurement.parse(text)).amount();
  }

  private static CommonUnit unit(String result, String other, String label) {
    return CommonUnit.of(
        amount(result), ImmutableList.of(amount(other)), Optional.ofNullable(label));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // result, other, label, the other in the unit of the result
        "12, 10, -, 10",
        "12, 10, 人, 10",
        "12人, 10, -, 10",
        "12, 10人, -, 10",
        "12人, 10人, -, 10",
        "12人, 10名, -, 10",
        "12人, 10件, -, -",
        "2km, 1500m, -, 1.5",
        "1500m, 2km, -, 2000",
        "2時間, 90分, -, 1.5",
        "85%, 8割, -, 80",
        "3百万円, '2,500', 千円, 2500000",
        "'2,500', 3百万円, 千円, 3000000",
        "'2,500', '2,000', 千円, 2000",
        "12人, 10, 件, -",
        "12, 10人, 件, -",
        "5%, 3ポイント, -, -",
        "3回/月, 3回, -, -",
        "3回/月, 3回/月, -, 3",
        "3回/月, 36回/年, -, -",
        "36回, 36回/年, -, 36",
        "36回/年, 30回, -, 30",
        "3回/週, 3回, -, -",
        "3回/日, 3回, -, -",
        "5回/人, 5回, -, 5",
        "5回/人, 5回/団体, -, -",
        "3, 3回/月, 回/月, 3",
        "3回, 3, 回/月, 3",
      })
  void aNumberIsComparedInTheUnitOfTheResult(
      String result, String other, String label, BigDecimal expected) {
    Optional<BigDecimal> read = unit(result, other, label).of(amount(other));

    assertThat(read.isPresent()).isEqualTo(expected != null);
    read.ifPresent(value -> assertThat(value).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // result, other, label, both in the finer unit
        "2時間, 100分, -, 120分, 100",
        "2時間, 100, 分, 120分, 100",
        "2, 100分, 時間, 120分, 100",
        "1か年, 5か月, -, 12か月, 5",
        "1日, 100分, -, 1440分, 100",
        "1週間, 100秒, -, 604800秒, 100",
        "100分, 2時間, -, 100分, 120",
        "2時間, 90分, 分, 2時間, 1.5",
        "2時間, 5か月, -, 2時間, -",
      })
  void whatItsUnitCannotHoldExactlyIsComparedInAFinerOne(
      String result, String other, String label, String shown, BigDecimal expected) {
    CommonUnit unit = unit(result, other, label);

    assertThat(unit.result()).hasToString(shown);
    assertThat(unit.of(amount(other)).map(BigDecimal::stripTrailingZeros))
        .isEqualTo(Optional.ofNullable(expected).map(BigDecimal::stripTrailingZeros));
  }

  @Test
  void theFinestOfAllIsTaken() {
    CommonUnit unit =
        CommonUnit.of(
            amount("1日"),
            ImmutableList.of(amount("86400秒"), amount("100分"), amount("1秒"), amount("7")),
            Optional.empty());

    assertThat(unit.result()).isEqualTo(amount("86400秒"));
  }

  @Test
  void theResultItselfIsInItsOwnUnit() {
    for (String result : new String[] {"12", "12人", "3回/月", "5%", "▲2.5"}) {
      assertThat(unit(result, "10", null).of(amount(result))).contains(amount(result).value());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "80%, 3ポイント, 3",
    "80, 3ポイント, 3",
    "80%, 3%ポイント, 3",
    "80点, 3ポイント, ",
    "80人, 3人, 3",
    "80人, 3, 3",
    "80人, 3件, ",
    "2km, 500m, 0.5",
  })
  void pointsAreAddedToAPercentageAsTheyAre(String result, String change, BigDecimal expected) {
    Optional<BigDecimal> read = unit(result, result, null).ofChange(amount(change));

    assertThat(read.isPresent()).isEqualTo(expected != null);
    read.ifPresent(value -> assertThat(value).isEqualByComparingTo(expected));
  }

  @Test
  void theUnitShownIsTheResultsElseTheTargetsElseTheLabels() {
    assertThat(unit("12人", "10", "件").shown(Optional.of("回"))).contains("人");
    assertThat(unit("12", "10", "件").shown(Optional.of("回"))).contains("回");
    assertThat(unit("12", "10", "件").shown(Optional.empty())).contains("件");
    assertThat(unit("12", "10", null).shown(Optional.empty())).isEmpty();
  }

  @Test
  void theLabelOnlyStatesTheUnitOfNumbersThatHaveNone() {
    assertThat(unit("12", "10", "千円").stated(amount("3"))).isEqualTo(amount("3000円"));
    assertThat(unit("12", "10", "千円").stated(amount("3人"))).isEqualTo(amount("3人"));
    assertThat(unit("12", "10", null).stated(amount("3"))).isEqualTo(amount("3"));
  }
}
