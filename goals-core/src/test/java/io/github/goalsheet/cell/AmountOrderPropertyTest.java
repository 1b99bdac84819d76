package io.github.goalsheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AmountOrderPropertyTest {
  private static final ImmutableList<List<String>> MEASURES =
      ImmutableList.of(
          List.of("秒", "分", "時間", "日", "週間"),
          List.of("か月", "年"),
          List.of("%", "‰", "割"),
          List.of("mm", "cm", "m", "km"),
          List.of("m2", "アール", "ha", "km2"));

  @Provide
  Arbitrary<List<Amount>> threeOfOneMeasure() {
    Arbitrary<BigDecimal> values =
        Arbitraries.oneOf(
            Arbitraries.integers().between(-5000, 5000).map(BigDecimal::valueOf),
            Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-500), BigDecimal.valueOf(500))
                .ofScale(2));
    return Arbitraries.of(MEASURES)
        .flatMap(
            units ->
                Combinators.combine(values, Arbitraries.of(units)).as(Amount::of).list().ofSize(3));
  }

  @Property
  void anyCommonUnitGivesTheSameOrder(@ForAll("threeOfOneMeasure") List<Amount> amounts) {
    for (Amount one : amounts) {
      for (Amount other : amounts) {
        String unit = Amount.commonUnit(amounts).orElseThrow();
        int order = one.valueIn(unit).orElseThrow().compareTo(other.valueIn(unit).orElseThrow());

        assertThat(one.compareWith(other)).contains(order);
        assertThat(other.compareWith(one)).contains(-order);
        one.valueIn(other.unit().orElseThrow())
            .ifPresent(value -> assertThat(value.compareTo(other.value())).isEqualTo(order));
      }
    }
  }
}
