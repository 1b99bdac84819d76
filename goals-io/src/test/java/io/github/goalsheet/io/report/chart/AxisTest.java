package io.github.goalsheet.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
  private static List<BigDecimal> numbers(String text) {
    return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "45 81 153, 0, 200, 50",
    "8, 0, 8, 2",
    "0 0, 0, 1, 1",
    "-8 -5.1 1.2, -10, 5, 5",
    "-3 -9.5, -10, 0, 5",
    "0.004 0.003, 0, 0.004, 0.001",
    "3 12345678901, 0, 15000000000, 5000000000",
    "100 100, 0, 100, 50",
  })
  void anAxisForBarsHoldsZeroAndEndsOnRoundNumbers(
      String values, BigDecimal low, BigDecimal high, BigDecimal step) {
    Axis axis = Axis.withZero(numbers(values));

    assertThat(axis.low()).isEqualByComparingTo(low);
    assertThat(axis.high()).isEqualByComparingTo(high);
    assertThat(axis.step()).isEqualByComparingTo(step);
  }

  @ParameterizedTest
  @CsvSource({
    "4.65 4.51 4.70 4.50 4.47, 4.4, 4.8, 0.1",
    "91.0 93.2 90 95, 88, 96, 2",
    "1000000 1000001, 999999.5, 1000001.5, 0.5",
    "0.010 0.0105, 0.0098, 0.0106, 0.0002",
  })
  void anAxisForDotsLeavesRoomOnBothSides(
      String values, BigDecimal low, BigDecimal high, BigDecimal step) {
    Axis axis = Axis.around(numbers(values));

    assertThat(axis.low()).isEqualByComparingTo(low);
    assertThat(axis.high()).isEqualByComparingTo(high);
    assertThat(axis.step()).isEqualByComparingTo(step);
  }

  @Test
  void ticksRunFromEndToEnd() {
    assertThat(Axis.around(numbers("4.5 4.7")).ticks())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(numbers("4.45 4.50 4.55 4.60 4.65 4.70 4.75"));
  }

  @Test
  void aShareIsZeroAtTheLowerEndAndOneAtTheUpper() {
    Axis axis = Axis.withZero(numbers("-8 1.2"));

    assertThat(axis.share(axis.low())).isZero();
    assertThat(axis.share(axis.high())).isEqualTo(1);
    assertThat(axis.share(BigDecimal.ZERO)).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Property
  void everyFigureLiesOnAnAxisForBars(
      @ForAll @Size(min = 1, max = 6)
          List<@BigRange(min = "-1e18", max = "1e18") @Scale(4) BigDecimal> values) {
    Axis axis = Axis.withZero(values);

    assertThat(axis.low()).isLessThanOrEqualTo(Collections.min(values));
    assertThat(axis.high()).isGreaterThanOrEqualTo(Collections.max(values));
    assertThat(axis.low()).isLessThanOrEqualTo(BigDecimal.ZERO);
    assertThat(axis.high()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    assertThat(axis.ticks()).hasSizeBetween(2, 7);
  }

  @Property
  void everyFigureLiesWithinAnAxisForDots(
      @ForAll @Size(min = 2, max = 6)
          List<@BigRange(min = "0.0001", max = "1e18") @Scale(4) BigDecimal> values) {
    Assume.that(Collections.min(values).compareTo(Collections.max(values)) < 0);
    Axis axis = Axis.around(values);

    assertThat(axis.low()).isBetween(BigDecimal.ZERO, Collections.min(values));
    assertThat(axis.low()).isLessThan(Collections.min(values));
    assertThat(axis.high()).isGreaterThan(Collections.max(values));
    assertThat(axis.ticks()).hasSizeBetween(3, 8);
  }
}
