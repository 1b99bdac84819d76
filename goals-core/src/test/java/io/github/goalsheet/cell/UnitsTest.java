package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
  private static Amount amount(String value, String unit) {
    return Amount.of(new BigDecimal(value), unit);
  }

  @ParameterizedTest
  @CsvSource({
    "3907, 千円, 円, 3907000",
    "3907000, 円, 千円, 3907",
    "1.5, 億円, 百万円, 150",
    "70, 万人, 人, 700000",
    "70, 人, 名, 70",
    "8.5, 割, %, 85",
    "85, %, 割, 8.5",
    "12, ‰, %, 1.2",
    "1.5, 時間, 分, 90",
    "90, 分, 時間, 1.5",
    "2, 週間, 日, 14",
    "2, 年, か月, 24",
    "1.2, km, m, 1200",
    "850, m, km, 0.85",
    "2, ha, m2, 20000",
    "1, km2, ha, 100",
    "3, t, kg, 3000",
    "5, 千kW, MW, 5",
    "40, 箇所, か所, 40",
    "3, ヶ国, か国, 3",
    "2, 千t-CO2, トン-CO2, 2000",
    "4, 講座, 講座, 4",
    "4, 独自の単位, 独自の単位, 4",
  })
  void convertsExactly(String value, String from, String to, String expected) {
    assertThat(amount(value, from).valueIn(to))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 人, 件",
    "10, 円, ドル",
    "10, ポイント, %",
    "10, 分, か月",
    "10, 独自の単位, 別の単位",
    "10, 人, 別の単位",
    "10, 別の単位, 人",
  })
  void doesNotConvertWhatIsOfAnotherMeasure(String value, String from, String to) {
    assertThat(amount(value, from).valueIn(to)).isEmpty();
  }

  @Test
  void doesNotConvertWhereTheQuotientHasEndlessDecimals() {
    assertThat(amount("100", "分").valueIn("時間")).isEmpty();
  }

  @Test
  void doesNotConvertAnAmountWithoutUnit() {
    assertThat(Amount.of(BigDecimal.TEN).valueIn("人")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3907, 千円, 3907000円",
    "3907, 百万円, 3907000000円",
    "4.50, 点, 4.50点",
    "8, 割, 80%",
    "80, ％, 80%",
    "3, 回/年, 3回/年",
    "3, 回／年度, 3回/年",
    "3, 件/月, 3件/月",
    "5.0, 回/人, 5.0回/人",
    "12, 独自の単位, 12独自の単位",
  })
  void aNumberTakesTheUnitOfItsLabel(String value, String label, String expected) {
    assertThat(Amount.of(new BigDecimal(value)).orUnit(label)).hasToString(expected);
  }

  @Test
  void anAmountKeepsItsOwnUnit() {
    assertThat(amount("70", "回").orUnit("千円")).isEqualTo(amount("70", "回"));
  }

  /** Comparing in the finer of two units relies on it. */
  @Test
  void everyUnitIsAWholeOrDecimalNumberOfAnyFinerOneOfItsMeasure() {
    for (Unit coarse : UnitTable.units()) {
      for (Unit fine : UnitTable.units()) {
        if (coarse.measure.equals(fine.measure) && coarse.factor.compareTo(fine.factor) >= 0) {
          assertThat(amount("1", coarse.name).valueIn(fine.name))
              .as("%s in %s", coarse.name, fine.name)
              .isPresent();
        }
      }
    }
  }

  @Test
  void noUnitIsListedTwice() {
    ImmutableList<Unit> units = UnitTable.units();
    Map<String, Unit> byName = new HashMap<>();
    for (Unit unit : units) {
      assertThat(byName.put(unit.name, unit)).as(unit.name).isNull();
    }
    assertThat(units).hasSizeGreaterThan(150);
  }

  @Test
  void everyUnitIsFoundAndConvertsIntoTheFirstOfItsMeasure() {
    for (Unit unit : UnitTable.units()) {
      assertThat(Units.find(unit.name)).as(unit.name).isNotNull();
      assertThat(amount("2", unit.name).valueIn(unit.measure))
          .as(unit.name)
          .hasValueSatisfying(
              v -> assertThat(v).isEqualByComparingTo(unit.factor.multiply(new BigDecimal(2))));
    }
  }
}
