package io.github.goalsheet.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {
  private static final FiscalYear R4 = FiscalYear.of(2022);
  private static final FiscalYear R5 = FiscalYear.of(2023);

  private static Trend trend(Indicator earlier, Indicator later, Optional<Direction> direction) {
    return Trend.of(new Meaning(EvaluationPolicy.niigata()), earlier, R4, later, R5, direction);
  }

  private static Trend trend(Indicator earlier, Indicator later) {
    return trend(earlier, later, Optional.of(Direction.UP));
  }

  private static Indicator indicator() {
    return Indicator.of("人数(人)");
  }

  @Test
  void theLaterSheetStatesAYearAgain() {
    Trend trend =
        trend(
            indicator().withActual(FiscalYear.of(2020), "1").withResult("30"),
            indicator().withActual(FiscalYear.of(2020), "2").withActual(R4, "31").withResult("40"));

    assertThat(trend.figures()).hasToString("{2020=2, 2022=31, 2023=40}");
  }

  @Test
  void aBlankCellOfTheLaterSheetStatesNothingAgain() {
    Trend trend =
        trend(indicator().withResult("30"), indicator().withActual(R4, "-").withResult("40"));

    assertThat(trend.figures()).hasToString("{2022=30, 2023=40}");
  }

  @Test
  void aWordOfTheLaterSheetTakesTheNumbersPlace() {
    Trend trend =
        trend(indicator().withResult("30"), indicator().withActual(R4, "集計中").withResult("40"));

    assertThat(trend.figures()).hasToString("{2023=40}");
    assertThat(trend.movement()).isEqualTo(Movement.UNDETERMINED);
  }

  @Test
  void allFiguresAreInAFinerUnitWhereThatCannotHoldThemExactly() {
    Trend trend =
        trend(
            Indicator.of("時間").withResult("100分"),
            Indicator.of("時間").withActual(R4, "100分").withResult("2時間"));

    assertThat(trend.figures()).hasToString("{2022=100, 2023=120}");
    assertThat(trend.unit()).contains("分");
    assertThat(trend.movement()).isEqualTo(Movement.IMPROVED);
  }

  @Test
  void allFiguresAreInTheUnitOfTheLastThatHasOne() {
    Indicator earlier = Indicator.of("距離").withResult("2km");

    assertThat(trend(earlier, Indicator.of("距離").withResult("1500m")).figures())
        .hasToString("{2022=2000, 2023=1500}");
    assertThat(trend(earlier, Indicator.of("距離").withResult("1500")).figures())
        .hasToString("{2022=2, 2023=1500}");
    assertThat(trend(earlier, Indicator.of("距離(m)").withResult("1500")).figures())
        .hasToString("{2022=2000, 2023=1500}");
    assertThat(trend(earlier, Indicator.of("距離").withResult("1500人")).figures())
        .hasToString("{2023=1500}");
  }

  @Test
  void theMultiplierOfTheLabelIsFoldedIn() {
    Trend trend =
        trend(
            Indicator.of("金額(千円)").withResult("3,907"), Indicator.of("金額(千円)").withResult("4百万円"));

    assertThat(trend.figures()).hasToString("{2022=3907000, 2023=4000000}");
    assertThat(trend.unit()).contains("円");
  }

  @Test
  void withoutAnyFigureItIsEmpty() {
    Trend trend = trend(indicator(), indicator().withResult("評価不能"));

    assertThat(trend.figures()).isEmpty();
    assertThat(trend.unit()).isEmpty();
    assertThat(trend.movement()).isEqualTo(Movement.UNDETERMINED);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 12, UP, IMPROVED",
    "10, 12, DOWN, WORSENED",
    "12, 10, UP, WORSENED",
    "12, 10, DOWN, IMPROVED",
    "12, 12.00, UP, UNCHANGED",
    "12, 12.00, DOWN, UNCHANGED",
    "12, 12.01, UP, IMPROVED",
    "▲3, ▲2, UP, IMPROVED",
    "12人, 1.2千人, UP, IMPROVED",
  })
  void theLastTwoFiguresSayWhereItIsHeading(
      String before, String after, Direction direction, Movement movement) {
    assertThat(
            trend(
                    indicator().withResult(before),
                    indicator().withResult(after),
                    Optional.of(direction))
                .movement())
        .isEqualTo(movement);
  }

  @Test
  void yearsWithoutAFigureAreStepsOver() {
    Indicator earlier = indicator().withActual(FiscalYear.of(2020), "50").withResult("集計中");

    assertThat(trend(earlier, indicator().withResult("40")).movement())
        .isEqualTo(Movement.WORSENED);
  }

  @Test
  void withoutADirectionOnlyEqualFiguresAreJudged() {
    Indicator ten = indicator().withResult("10");

    assertThat(trend(ten, ten, Optional.empty()).movement()).isEqualTo(Movement.UNCHANGED);
    assertThat(trend(ten, ten.withResult("11"), Optional.empty()).movement())
        .isEqualTo(Movement.UNDETERMINED);
  }
}
