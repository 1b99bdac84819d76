package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
  private static Rate rate(String numerator, String denominator) {
    return Rate.of(new BigDecimal(numerator), new BigDecimal(denominator));
  }

  @Test
  void isNotDividedWhenItIsCompared() {
    Rate twoThirds = rate("2", "3");
    assertThat(twoThirds.compareTo(new BigDecimal("0.666666666666666666666666666666666666666666")))
        .isPositive();
    assertThat(twoThirds.compareTo(new BigDecimal("0.666666666666666666666666666666666666666667")))
        .isNegative();
    assertThat(rate("80", "100").compareTo(new BigDecimal("0.8"))).isZero();
  }

  @Test
  void keepsItsSignWhereTheDenominatorIsNegative() {
    assertThat(rate("3", "-4")).isEqualTo(rate("-3", "4"));
    assertThat(rate("-3", "-4")).isEqualTo(rate("3", "4"));
    assertThat(rate("3", "-4").compareTo(BigDecimal.ZERO)).isNegative();
  }

  @Test
  void refusesAZeroDenominator() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rate("1", "0.00"))
        .withMessage("denominator is zero");
  }

  @Test
  void isEqualByValueHoweverItIsWritten() {
    assertThat(rate("1", "2"))
        .isEqualTo(rate("2.0", "4.00"))
        .hasSameHashCodeAs(rate("2.0", "4.00"));
    assertThat(rate("1", "2")).isNotEqualTo(rate("1", "3")).isNotEqualTo("1/2");
    assertThat(rate("1", "2").hashCode()).isNotEqualTo(rate("1", "3").hashCode());
    assertThat(Rate.ONE).isEqualTo(rate("7", "7"));
    assertThat(Rate.ZERO).isEqualTo(rate("0", "7"));
  }

  @Test
  void unboundedIsAboveEveryNumberAndHasNone() {
    assertThat(Rate.UNBOUNDED.isUnbounded()).isTrue();
    assertThat(Rate.ONE.isUnbounded()).isFalse();
    assertThat(Rate.UNBOUNDED.compareTo(new BigDecimal("1E+9"))).isPositive();
    assertThat(Rate.UNBOUNDED).isGreaterThan(rate("1000000", "1"));
    assertThat(rate("1000000", "1")).isLessThan(Rate.UNBOUNDED);
    assertThat(Rate.UNBOUNDED).isEqualByComparingTo(Rate.UNBOUNDED);
    assertThat(Rate.UNBOUNDED).isEqualTo(Rate.UNBOUNDED.times(BigDecimal.ZERO));
    assertThat(Rate.UNBOUNDED).hasSameHashCodeAs(Rate.UNBOUNDED.times(BigDecimal.TEN));
    assertThat(Rate.UNBOUNDED).hasToString("unbounded");
    assertThat(Rate.UNBOUNDED.roundedToPercent(1).isUnbounded()).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(Rate.UNBOUNDED::toNumber)
        .withMessage("an unbounded rate has no number");
    assertThatIllegalStateException().isThrownBy(() -> Rate.UNBOUNDED.toPercent(1));
    assertThatIllegalStateException().isThrownBy(Rate.UNBOUNDED::toDisplayPercent);
  }

  @Test
  void isANumberOfSixDecimalsForData() {
    assertThat(rate("4.70", "4.75").toNumber()).isEqualTo(new BigDecimal("0.989474"));
    assertThat(rate("3", "4").toNumber()).isEqualTo(new BigDecimal("0.75"));
    assertThat(rate("-1", "3").toNumber()).isEqualTo(new BigDecimal("-0.333333"));
    assertThat(rate("2000", "2").toNumber()).isEqualTo(new BigDecimal("1000"));
  }

  @ParameterizedTest
  @CsvSource({
    "4.70, 4.75, 1, 98.9",
    "4.47, 4.50, 1, 99.3",
    "78, 90, 1, 86.7",
    "308, 750, 1, 41.1",
    "308, 750, 0, 41",
    "1, 2000, 1, 0.1",
    "-1, 2000, 1, -0.1",
    "5, 4, 2, 125.00",
  })
  void isRoundedHalfUpInPercent(String a, String t, int decimals, String percent) {
    assertThat(rate(a, t).toPercent(decimals)).isEqualTo(new BigDecimal(percent));
  }

  @ParameterizedTest
  @CsvSource({
    "4.70, 4.75, 98.9%",
    "9996, 10000, 99.96%",
    "10004, 10000, 100.04%",
    "999999, 1000000, 99.9999%",
    "99999999999999999999, 100000000000000000000, 99.999999%",
    "100000000000000000001, 100000000000000000000, 100.000001%",
    "1, 1, 100.0%",
    "0, 5, 0.0%",
    "-1, 4, -25.0%",
  })
  void showsOnWhichSideOfOneHundredPercentItLies(String a, String t, String shown) {
    assertThat(rate(a, t)).hasToString(shown);
  }

  @Test
  void showsOnWhichSideOfALineItLies() {
    ImmutableList<BigDecimal> lines = ImmutableList.of(new BigDecimal("0.8"), BigDecimal.ONE);
    assertThat(rate("7996", "10000").roundedBeside(lines, 3)).isEqualTo(new BigDecimal("0.7996"));
    assertThat(rate("8", "10").roundedBeside(lines, 3)).isEqualTo(new BigDecimal("0.800"));
    assertThat(rate("8004", "10000").roundedBeside(lines, 3)).isEqualTo(new BigDecimal("0.8004"));
    assertThat(rate("799999999999", "1000000000000").roundedBeside(lines, 3))
        .isEqualTo(new BigDecimal("0.79999999"));
    assertThat(rate("800000000001", "1000000000000").roundedBeside(lines, 3))
        .isEqualTo(new BigDecimal("0.80000001"));
  }

  @Test
  void isRoundedBeforeGradingOnlyOnDemand() {
    assertThat(rate("9996", "10000").roundedToPercent(1)).isEqualTo(Rate.ONE);
    assertThat(rate("9996", "10000").roundedToPercent(2)).isEqualTo(rate("9996", "10000"));
  }

  @Test
  void sumsAreExact() {
    assertThat(rate("1", "3").plus(rate("1", "6"))).isEqualTo(rate("1", "2"));
    assertThat(rate("1", "3").plus(rate("1", "3"))).isEqualTo(rate("2", "3"));
    assertThat(rate("1", "3").times(new BigDecimal("3"))).isEqualTo(Rate.ONE);
    assertThat(rate("2", "1").dividedBy(new BigDecimal("3"))).isEqualTo(rate("2", "3"));
  }

  @Property
  void theShownPercentageNeverCrossesOneHundred(
      @ForAll @BigRange(min = "0", max = "2000000") @Scale(3) BigDecimal numerator,
      @ForAll @BigRange(min = "0.001", max = "1000000") @Scale(3) BigDecimal denominator) {
    Rate rate = Rate.of(numerator, denominator);
    assertThat(rate.toDisplayPercent().compareTo(BigDecimal.valueOf(100)))
        .isEqualTo(Integer.signum(rate.compareTo(BigDecimal.ONE)));
  }

  @Property
  void theOrderIsThatOfTheNumbers(
      @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal a,
      @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal b,
      @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal c,
      @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal d) {
    int byDivision = a.divide(b, new MathContext(60)).compareTo(c.divide(d, new MathContext(60)));
    Rate one = Rate.of(a, b);
    Rate other = Rate.of(c, d);
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(byDivision);
    assertThat(one.equals(other)).isEqualTo(byDivision == 0);
  }

  @Test
  void bothPartsOfTheFractionAreKept() {
    Rate rate = Rate.of(new BigDecimal("4.70"), new BigDecimal("-4.75"));

    assertThat(rate.getNumerator()).isEqualByComparingTo("-4.70");
    assertThat(rate.getDenominator()).isEqualByComparingTo("4.75");
    assertThat(Rate.UNBOUNDED.getDenominator()).isZero();
  }
}
