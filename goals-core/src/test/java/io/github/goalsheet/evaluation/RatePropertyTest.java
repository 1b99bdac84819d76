package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RatePropertyTest {
  @Provide
  Arbitrary<Rate> rates() {
    return Combinators.combine(
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(2),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("1000"))
                .ofScale(2))
        .as(Rate::of);
  }

  /** From two to six grades, best first, with open and closed bounds. */
  @Provide
  Arbitrary<Scale> scales() {
    return Combinators.combine(
            Arbitraries.integers().between(-50, 150).set().ofMinSize(1).ofMaxSize(5),
            Arbitraries.of(true, false))
        .as(
            (bounds, closed) -> {
              ImmutableList.Builder<Grade> grades = ImmutableList.builder();
              int number = 0;
              for (int bound : bounds.stream().sorted((a, b) -> b - a).toList()) {
                number++;
                grades.add(
                    new Grade(
                        "G" + number,
                        Optional.of(BigDecimal.valueOf(bound, 2)),
                        closed == (number % 2 == 0),
                        Optional.empty()));
              }
              return new Scale(grades.add(Grade.of("last")).build(), ImmutableList.of());
            });
  }

  @Property(tries = 80)
  void sumsDoNotDependOnTheirOrder(
      @ForAll("rates") Rate one, @ForAll("rates") Rate two, @ForAll("rates") Rate three) {
    assertThat(one.plus(two)).isEqualTo(two.plus(one));
    assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    assertThat(one.plus(Rate.ZERO)).isEqualTo(one);
  }

  @Property(tries = 80)
  void timesAndDividedByUndoEachOther(
      @ForAll("rates") Rate rate, @ForAll @IntRange(min = 1, max = 500) int factor) {
    BigDecimal number = BigDecimal.valueOf(factor);

    assertThat(rate.times(number).dividedBy(number)).isEqualTo(rate);
    assertThat(rate.times(number).compareTo(rate.plus(rate)))
        .isEqualTo(Integer.signum(factor - 2) * Integer.signum(rate.compareTo(Rate.ZERO)));
  }

  @Property(tries = 80)
  void theOrderIsTotal(
      @ForAll("rates") Rate one, @ForAll("rates") Rate two, @ForAll("rates") Rate three) {
    assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
    if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
      assertThat(one).isLessThanOrEqualTo(three);
    }
    assertThat(one).isLessThan(Rate.UNBOUNDED);
  }

  @Property(tries = 80)
  void equalRatesHaveEqualHashesHoweverTheyAreWritten(
      @ForAll("rates") Rate rate, @ForAll @IntRange(min = 1, max = 99) int factor) {
    Rate same = rate.times(BigDecimal.valueOf(factor)).dividedBy(BigDecimal.valueOf(factor));

    assertThat(same).isEqualTo(rate).hasSameHashCodeAs(rate).hasToString(rate.toString());
  }

  @Property(tries = 80)
  void aPercentageIsRoundedToTheNearest(
      @ForAll("rates") Rate rate, @ForAll @IntRange(max = 6) int decimals) {
    BigDecimal percent = rate.toPercent(decimals);
    BigDecimal half = BigDecimal.valueOf(5, decimals + 1);

    assertThat(percent.scale()).isEqualTo(decimals);
    assertThat(rate.compareTo(percent.add(half).movePointLeft(2))).isLessThanOrEqualTo(0);
    assertThat(rate.compareTo(percent.subtract(half).movePointLeft(2))).isGreaterThanOrEqualTo(0);
  }

  @Property(tries = 80)
  void everyRateLeadsToOneGradeAndABetterRateToNoWorseOne(
      @ForAll("scales") Scale scale, @ForAll("rates") Rate one, @ForAll("rates") Rate other) {
    Grade first = scale.admitting(one);
    Grade second = scale.admitting(other);

    assertThat(scale.grades()).contains(first, second);
    assertThat(first.admits(one)).isTrue();
    assertThat(scale.nextBetter(first).filter(better -> better.admits(one))).isEmpty();
    if (one.compareTo(other) >= 0) {
      assertThat(scale.compare(first, second).orElseThrow()).isGreaterThanOrEqualTo(0);
    }
  }

  @Property(tries = 40)
  void gradesAreComparedAsTheyStand(@ForAll("scales") Scale scale) {
    for (int i = 0; i < scale.grades().size(); i++) {
      Grade grade = scale.grades().get(i);
      assertThat(scale.indexOf(grade)).isEqualTo(i);
      assertThat(scale.find(grade.name())).contains(grade);
      assertThat(scale.compare(grade, grade)).contains(0);
      assertThat(scale.nextBetter(grade).isPresent()).isEqualTo(i > 0);
      for (int k = 0; k < i; k++) {
        assertThat(scale.compare(scale.grades().get(k), grade)).contains(1);
        assertThat(scale.compare(grade, scale.grades().get(k))).contains(-1);
      }
    }
    assertThat(scale.worst().name()).isEqualTo("last");
    assertThat(scale.compare(scale.worst(), Grade.of("X"))).isEmpty();
  }
}
