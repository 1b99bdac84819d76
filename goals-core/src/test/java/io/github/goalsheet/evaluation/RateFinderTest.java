package io.github.goalsheet.evaluation;

import static io.github.goalsheet.cell.Comparison.AT_LEAST;
import static io.github.goalsheet.cell.Comparison.AT_MOST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.Figures.Origin;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates, with the figures that offices published where there are some. */
class RateFinderTest {
  private static Optional<Rate> rate(Figs figs) {
    RateFinder.Found found = RateFinder.find(figs.figures(), figs.bound());
    assertThat(found.rate().isPresent()).isNotEqualTo(found.undefined().isPresent());
    return found.rate();
  }

  private static Optional<Undefined> undefined(Figs figs) {
    return RateFinder.find(figs.figures(), figs.bound()).undefined();
  }

  private static String percent(Figs figs) {
    return rate(figs).orElseThrow().toPercent(1).toPlainString();
  }

  @ParameterizedTest
  @CsvSource({
    "78, 90, 86.7",
    "60, 63, 95.2",
    "4.47, 4.50, 99.3",
    "308, 750, 41.1",
    "0, 5, 0.0",
    "5, 2, 250.0",
  })
  void aRatioIsResultOverTarget(String a, String t, String percent) {
    assertThat(percent(Figs.of(a, t))).isEqualTo(percent);
  }

  @Test
  void aRatioIsNotDefinedForNegativeNumbersOrATargetOfZero() {
    assertThat(undefined(Figs.of("-1", "5"))).contains(Undefined.SIGNS);
    assertThat(undefined(Figs.of("1", "-5"))).contains(Undefined.SIGNS);
    assertThat(undefined(Figs.of("-1", "-5"))).contains(Undefined.SIGNS);
    assertThat(undefined(Figs.of("3", "0"))).contains(Undefined.TARGET_ZERO);
    assertThat(undefined(Figs.of("0", "0.0"))).contains(Undefined.TARGET_ZERO);
  }

  private static Figs lower(RateMethod method, String a, String t) {
    return Figs.of(a, t).stated(AT_MOST).by(method);
  }

  @ParameterizedTest
  @CsvSource({"385, 150, 39.0", "10, 12, 120.0", "10, 0, 0.0", "0.5, 10, 2000.0"})
  void anInverseRatioIsTargetOverResult(String a, String t, String percent) {
    assertThat(percent(lower(RateMethod.INVERSE_RATIO, a, t))).isEqualTo(percent);
  }

  @Test
  void anInverseRatioIsUnboundedForTheBestCaseAndUndefinedForZeroOverZero() {
    assertThat(rate(lower(RateMethod.INVERSE_RATIO, "0", "5"))).contains(Rate.UNBOUNDED);
    assertThat(rate(lower(RateMethod.INVERSE_RATIO, "-1", "5"))).contains(Rate.UNBOUNDED);
    assertThat(undefined(lower(RateMethod.INVERSE_RATIO, "0", "0")))
        .contains(Undefined.TARGET_ZERO);
    assertThat(undefined(lower(RateMethod.INVERSE_RATIO, "1", "-5"))).contains(Undefined.SIGNS);
    assertThat(undefined(lower(RateMethod.INVERSE_RATIO, "-6", "-5"))).contains(Undefined.SIGNS);
  }

  @ParameterizedTest
  @CsvSource({"12, 10, 80.0", "8, 10, 120.0", "20, 10, 0.0", "25, 10, -50.0", "-5, 10, 250.0"})
  void aMirroredRatioIsTwoMinusResultOverTarget(String a, String t, String percent) {
    assertThat(percent(lower(RateMethod.MIRRORED_RATIO, a, t))).isEqualTo(percent);
  }

  @Test
  void aMirroredRatioIsNotDefinedForATargetOfZeroOrLess() {
    assertThat(undefined(lower(RateMethod.MIRRORED_RATIO, "1", "0")))
        .contains(Undefined.TARGET_ZERO);
    assertThat(undefined(lower(RateMethod.MIRRORED_RATIO, "1", "-1"))).contains(Undefined.SIGNS);
  }

  @ParameterizedTest
  @CsvSource({
    // 西区: 63 aimed at, 60 reached, 57 before
    "60, 63, 57, AT_LEAST, 50.0",
    "57, 63, 57, AT_LEAST, 0.0",
    "55, 63, 57, AT_LEAST, -33.3",
    "15, 10, 20, AT_MOST, 50.0",
    "8, 10, 20, AT_MOST, 120.0",
    "-2, -4, 0, AT_MOST, 50.0",
  })
  void aRateFromTheBaselineIsTheShareOfTheWay(
      String a, String t, String b, io.github.goalsheet.cell.Comparison way, String percent) {
    assertThat(percent(Figs.of(a, t).stated(way).from(b))).isEqualTo(percent);
  }

  @Test
  void aRateFromTheBaselineNeedsATargetThatIsBetterThanABaseline() {
    assertThat(undefined(Figs.of("5", "6").by(RateMethod.FROM_BASELINE)))
        .contains(Undefined.NO_BASELINE);
    assertThat(undefined(Figs.of("5", "6").from("6.0"))).contains(Undefined.TARGET_IS_BASELINE);
    assertThat(undefined(Figs.of("5", "6").from("7"))).contains(Undefined.TARGET_BEHIND_BASELINE);
    assertThat(undefined(Figs.of("5", "6").stated(AT_MOST).from("5")))
        .contains(Undefined.TARGET_BEHIND_BASELINE);
  }

  @ParameterizedTest
  @CsvSource({"40, 20, 75.0", "10, 20, 112.5", "100, 20, 0.0", "120, 20, -25.0"})
  void aComplementCountsWhatIsLeftToOneHundred(String a, String t, String percent) {
    assertThat(percent(lower(RateMethod.COMPLEMENT, a, t))).isEqualTo(percent);
  }

  @Test
  void aComplementIsNotDefinedForATargetOfOneHundredOrMore() {
    assertThat(undefined(lower(RateMethod.COMPLEMENT, "50", "100")))
        .contains(Undefined.TARGET_FULL);
    assertThat(undefined(lower(RateMethod.COMPLEMENT, "50", "101")))
        .contains(Undefined.TARGET_FULL);
    assertThat(percent(lower(RateMethod.COMPLEMENT, "50", "99"))).isEqualTo("5000.0");
  }

  @Test
  void aComplementIsOfAPercentage() {
    Figs share = lower(RateMethod.COMPLEMENT, "4", "2");
    assertThat(percent(share.in("割"))).as("(10 − 4) / (10 − 2)").isEqualTo("75.0");
    assertThat(percent(share.in("%"))).as("(100 − 4) / (100 − 2)").isEqualTo("98.0");
    assertThat(undefined(share.in("件"))).contains(Undefined.NO_PERCENTAGE);
  }

  @Test
  void aStepIsAllOrNothing() {
    assertThat(rate(Figs.of("9.99", "10").by(RateMethod.STEP))).contains(Rate.ZERO);
    assertThat(rate(Figs.of("10", "10").by(RateMethod.STEP))).contains(Rate.ONE);
  }

  @Test
  void aDifferenceCountsTowardsTheBetter() {
    assertThat(rate(Figs.of("1065", "1068").by(RateMethod.DIFFERENCE)))
        .contains(Rate.of(BigDecimal.valueOf(-3), BigDecimal.ONE));
    assertThat(rate(lower(RateMethod.DIFFERENCE, "12", "10")))
        .contains(Rate.of(BigDecimal.valueOf(-2), BigDecimal.ONE));
    assertThat(rate(lower(RateMethod.DIFFERENCE, "-1", "0"))).contains(Rate.ONE);
  }

  @ParameterizedTest
  @CsvSource({
    "RATIO, AT_LEAST, 75.0",
    "INVERSE_RATIO, AT_MOST, 133.3",
    "MIRRORED_RATIO, AT_MOST, 125.0",
    "FROM_BASELINE, AT_LEAST, 37.5",
    "COMPLEMENT, AT_MOST, 100.4",
    "DIFFERENCE, AT_LEAST, -41.7",
  })
  void aThirdStaysExact(
      RateMethod method, io.github.goalsheet.cell.Comparison way, String percent) {
    // five thirds are aimed at
    Figures figures = Figs.of("1.25", "1.67").stated(way).from("1").by(method).figures();
    BigDecimal five = BigDecimal.valueOf(5);
    Aim.Bound bound =
        new Aim.Bound(five, five, 3, way, Origin.STATED, Optional.empty(), Optional.empty());
    Rate rate = RateFinder.find(figures, bound).rate().orElseThrow();
    assertThat(rate.toPercent(1)).isEqualTo(new BigDecimal(percent));
    if (method == RateMethod.RATIO) {
      assertThat(rate.compareTo(new BigDecimal("0.75"))).isZero();
    }
  }

  @Test
  void aResultInsideABandOfWhichBothEndsBindIsExactlyFull() {
    Figs inside = Figs.of("55", "40").with(AT_LEAST, Origin.BOTH_ENDS).band("40", "60");
    assertThat(rate(inside)).contains(Rate.ONE);
    assertThat(rate(inside.by(RateMethod.DIFFERENCE))).contains(Rate.ZERO);
    Figs below = Figs.of("30", "40").with(AT_LEAST, Origin.BOTH_ENDS).band("40", "60");
    assertThat(percent(below)).isEqualTo("75.0");
  }
}
