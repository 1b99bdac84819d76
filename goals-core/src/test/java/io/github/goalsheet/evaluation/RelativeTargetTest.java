package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.cell.Target.Base;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.testing.SamplePolicies;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTargetTest {
  private static final FiscalYear R4 = FiscalYear.of(2022);
  private static final Indicator PEOPLE =
      Indicator.of("参加者(人)")
          .withActual(FiscalYear.of(2019), "40")
          .withActual(FiscalYear.of(2020), "50")
          .withActual(FiscalYear.of(2021), "60");

  private static Target.Relative target(Base base, int years, Optional<Amount> delta) {
    return new Target.Relative(base, years, Optional.of(Comparison.AT_LEAST), delta);
  }

  private static Optional<Amount> delta(String value, String unit) {
    return Optional.of(Amount.of(new BigDecimal(value), unit));
  }

  private static Assessment judge(
      String policy, Indicator indicator, FiscalYear year, Target target, String result) {
    return new NumberJudge(SamplePolicies.named(policy))
        .judge(indicator, year, target, (Measurement.Quantity) Measurement.parse(result));
  }

  private static Assessment judge(Indicator indicator, Target target, String result) {
    return judge("niigata", indicator, R4, target, result);
  }

  private static BigDecimal aim(Assessment assessment) {
    return ((NumberReason) assessment.reason()).figures().aim();
  }

  @Test
  void thePreviousYearIsTheYearJustBefore() {
    Target target = target(Base.PREVIOUS_YEAR, 1, Optional.empty());
    assertThat(aim(judge(PEOPLE, target, "60"))).isEqualByComparingTo("60");
    assertThat(judge(PEOPLE.withActual(FiscalYear.of(2021), "-"), target, "60").reason())
        .isEqualTo(MissingReason.Simple.NO_EARLIER_ACTUAL);
  }

  @Test
  void theUnitOfAnActualThatDoesNotCountDoesNotEither() {
    Target target = target(Base.PREVIOUS_YEAR, 1, Optional.empty());
    Indicator indicator =
        Indicator.of("相談の状況").withActual(FiscalYear.of(2021), "500件").withResult("0.70千件");

    assertThat(aim(judge(indicator.withActual(R4, "281.5"), target, "0.70千件")))
        .isEqualByComparingTo("500");
    assertThat(judge(indicator.withActual(FiscalYear.of(2020), "281.5"), target, "0.70千件").reason())
        .isEqualTo(new MissingReason.UnitMismatch("", "件"));
  }

  @Test
  void theCurrentStateIsTheLatestActualThatIsANumber() {
    Target target = target(Base.CURRENT, 1, Optional.empty());
    assertThat(aim(judge(PEOPLE.withActual(FiscalYear.of(2021), "集計中"), target, "60")))
        .isEqualByComparingTo("50");
    assertThat(aim(judge(PEOPLE.withActual(FiscalYear.of(2022), "99"), target, "60")))
        .as("an actual of the sheet's own year is none of an earlier one")
        .isEqualByComparingTo("60");
  }

  @Test
  void anAverageNeedsEachOfItsYears() {
    Target target = target(Base.AVERAGE, 3, Optional.empty());
    assertThat(aim(judge(PEOPLE, target, "60"))).isEqualByComparingTo("50");
    assertThat(judge(PEOPLE.withActual(FiscalYear.of(2020), ""), target, "60").reason())
        .isEqualTo(MissingReason.Simple.NO_EARLIER_ACTUAL);
    assertThat(aim(judge(PEOPLE, target(Base.AVERAGE, 2, Optional.empty()), "60")))
        .isEqualByComparingTo("55");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 9999, Integer.MAX_VALUE})
  void anAverageOfMoreYearsThanThereAreIsNoTarget(int years) {
    assertThat(judge(PEOPLE, target(Base.AVERAGE, years, Optional.empty()), "60").reason())
        .isEqualTo(MissingReason.Simple.NO_EARLIER_ACTUAL);
  }

  @Test
  void nothingLiesBeforeTheFirstYear() {
    Target target = target(Base.PREVIOUS_YEAR, 1, Optional.empty());
    FiscalYear first = FiscalYear.of(FiscalYear.MIN_YEAR);
    assertThat(judge("niigata", PEOPLE, first, target, "60").reason())
        .isEqualTo(MissingReason.Simple.NO_EARLIER_ACTUAL);
    FiscalYear second = first.plusYears(1);
    assertThat(aim(judge("niigata", PEOPLE.withActual(first, "7"), second, target, "60")))
        .isEqualByComparingTo("7");
  }

  @Test
  void aPercentageIsAPartOfTheBase() {
    assertThat(aim(judge(PEOPLE, target(Base.PREVIOUS_YEAR, 1, delta("5", "%")), "60")))
        .isEqualByComparingTo("63");
    Indicator loss = Indicator.of("収支(円)").withActual(FiscalYear.of(2021), "▲200");
    assertThat(aim(judge(loss, target(Base.PREVIOUS_YEAR, 1, delta("5", "%")), "60")))
        .as("5 % better than a loss is a smaller loss")
        .isEqualByComparingTo("-190");
  }

  @Test
  void anyOtherChangeIsAddedInTheUnitOfTheResult() {
    assertThat(aim(judge(PEOPLE, target(Base.PREVIOUS_YEAR, 1, delta("5", "人")), "60")))
        .isEqualByComparingTo("65");
    assertThat(
            aim(
                judge(
                    PEOPLE,
                    target(Base.PREVIOUS_YEAR, 1, Optional.of(Amount.of(BigDecimal.valueOf(-10)))),
                    "60")))
        .isEqualByComparingTo("50");
    Indicator money = Indicator.of("金額(千円)").withActual(FiscalYear.of(2021), "3,900");
    assertThat(aim(judge(money, target(Base.PREVIOUS_YEAR, 1, delta("100000", "円")), "4,000")))
        .as("100千円 on top of 3,900 under 千円")
        .isEqualByComparingTo("4000000");
    assertThat(judge(PEOPLE, target(Base.PREVIOUS_YEAR, 1, delta("5", "件")), "60").reason().code())
        .isEqualTo("unit_mismatch");
  }

  @Test
  void pointsAreAddedToAPercentage() {
    Indicator share = Indicator.of("割合(%)").withActual(FiscalYear.of(2021), "60.5");
    Target up = target(Base.PREVIOUS_YEAR, 1, delta("1.5", "ポイント"));
    assertThat(aim(judge(share, up, "60"))).isEqualByComparingTo("62");
    assertThat(aim(judge(share, up, "60%"))).isEqualByComparingTo("62");
    assertThat(judge(PEOPLE, up, "60").reason().code()).isEqualTo("unit_mismatch");
  }

  @Test
  void anActualInAUnitOfItsOwnIsConverted() {
    Indicator money = Indicator.of("金額(千円)").withActual(FiscalYear.of(2021), "390万円");
    Assessment assessment = judge(money, target(Base.PREVIOUS_YEAR, 1, Optional.empty()), "3,900");
    assertThat(assessment.rate()).contains(Rate.ONE);
  }

  @Test
  void withoutAComparatorThePolicySaysWhichWayIsBetter() {
    Target keep = new Target.Relative(Base.CURRENT, 1, Optional.empty(), Optional.empty());
    assertThat(judge("niigata", PEOPLE, R4, keep, "60").grade()).map(Grade::name).contains("達成");
    assertThat(judge("open", PEOPLE, R4, keep, "60").reason())
        .isEqualTo(MissingReason.Simple.NO_DIRECTION);
    Indicator accidents = Indicator.of("事故(件)").withActual(FiscalYear.of(2021), "10");
    assertThat(judge("open", accidents, R4, keep, "11").rate().map(Rate::toString))
        .contains("90.0%");
    assertThat(judge("last-year", accidents, R4, keep, "11").rate().map(Rate::toString))
        .contains("110.0%");
    Target lower =
        new Target.Relative(Base.CURRENT, 1, Optional.of(Comparison.AT_MOST), Optional.empty());
    assertThat(judge("last-year", accidents, R4, lower, "11").rate().map(Rate::toString))
        .contains("90.0%");
    Target about =
        new Target.About(
            Amount.of(BigDecimal.TEN),
            Optional.of(Comparison.LESS_THAN),
            io.github.goalsheet.cell.Details.NONE);
    assertThat(judge("last-year", accidents, R4, about, "10").grade())
        .map(Grade::name)
        .contains("A");
  }

  @Test
  void partOfAPlanIsNotOwedOfARelativeTarget() {
    assertThat(
            aim(judge("plan", PEOPLE, R4, target(Base.PREVIOUS_YEAR, 1, Optional.empty()), "60")))
        .isEqualByComparingTo("60");
  }
}
