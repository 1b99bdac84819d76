package io.github.goalsheet.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axes of figures of any size: few, round and evenly spaced marks, from below to above them. */
class AxisExtremesTest {
  private static List<BigDecimal> numbers(String... texts) {
    return List.of(texts).stream().map(BigDecimal::new).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0 1",
    "0, 1, 0 0.5 1",
    "-1, 1, -1 -0.5 0 0.5 1",
    "0, 1E-9, 0 0.0000000005 0.0000000010",
    "0, 1E+12, 0 500000000000 1000000000000",
    "-7, 0, -8 -6 -4 -2 0",
    "3, 4, 0 1 2 3 4",
    "0, 4.0000001, 0 2 4 6",
    "-1E+30, 1E+30, -1000000000000000000000000000000 -500000000000000000000000000000 0"
        + " 500000000000000000000000000000 1000000000000000000000000000000",
  })
  void barsAreMarkedAtRoundNumbers(String low, String high, String ticks) {
    assertThat(Axis.withZero(numbers(low, high)).ticks())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(numbers(ticks.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({
    "4.47, 4.70, 4.4 4.5 4.6 4.7 4.8",
    "100, 101, 99.5 100.0 100.5 101.0 101.5",
    "0.001, 0.00101, 0.0009975 0.001 0.0010025 0.001005 0.0010075 0.00101 0.0010125",
    "999999999, 1000000001, 999999998.5 999999999 999999999.5 1000000000 1000000000.5 1000000001"
        + " 1000000001.5",
  })
  void dotsAreMarkedBeyondTheFirstAndTheLast(String low, String high, String ticks) {
    Axis axis = Axis.around(numbers(low, high));

    assertThat(axis.low()).isLessThan(new BigDecimal(low));
    assertThat(axis.high()).isGreaterThan(new BigDecimal(high));
    assertThat(ticks).isNotEmpty();
    assertThat(axis.ticks()).hasSizeBetween(4, 8);
  }

  @Property(tries = 500)
  void ticksAreFewAndEvenlySpacedAndCoverTheFigures(@ForAll("series") List<BigDecimal> values) {
    Axis axis = Axis.withZero(values);
    ImmutableList<BigDecimal> ticks = axis.ticks();

    assertThat(ticks).hasSizeBetween(2, 7);
    assertThat(ticks.get(0)).isEqualByComparingTo(axis.low());
    assertThat(Iterables.getLast(ticks)).isEqualByComparingTo(axis.high());
    assertThat(ticks).anyMatch(tick -> tick.signum() == 0);
    for (int i = 1; i < ticks.size(); i++) {
      assertThat(ticks.get(i).subtract(ticks.get(i - 1))).isEqualByComparingTo(axis.step());
    }
    for (BigDecimal value : values) {
      assertThat(axis.share(value)).isBetween(0.0, 1.0);
    }
  }

  @Property(tries = 500)
  void aLargerFigureNeverLiesLower(@ForAll("series") List<BigDecimal> values) {
    Axis axis = Axis.withZero(values);
    List<BigDecimal> sorted = values.stream().sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      assertThat(axis.share(sorted.get(i))).isGreaterThanOrEqualTo(axis.share(sorted.get(i - 1)));
    }
  }

  @Provide
  Arbitrary<List<BigDecimal>> series() {
    return Arbitraries.oneOf(
            Arbitraries.bigDecimals().between(new BigDecimal("-1e9"), new BigDecimal("1e9")),
            Arbitraries.of(
                BigDecimal.ZERO,
                new BigDecimal("1E-30"),
                new BigDecimal("-1E-30"),
                new BigDecimal("1E+30"),
                new BigDecimal("-1E+30"),
                new BigDecimal("0.10"),
                new BigDecimal("100")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}
