package io.github.goalsheet.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.goalsheet.evaluation.Directions;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonOrderTest {
  private static final YearComparer COMPARER = YearComparer.of(EvaluationPolicy.niigata());

  private static GoalSheet sheet(int year, Goal... goals) {
    return GoalSheet.of(FiscalYear.of(year), Organization.of("みどり区", "土木課"), goals);
  }

  private static Goal goal(String statement, String... labels) {
    return Goal.of(
        1, statement, List.of(labels).stream().map(Indicator::of).toArray(Indicator[]::new));
  }

  @Test
  void indicatorsAreInTheOrderOfTheLaterSheet() {
    SheetComparison comparison =
        COMPARER.compare(
            sheet(2022, goal("道", "甲", "乙", "丙"), goal("橋", "丁"), goal("川", "戊")),
            sheet(2023, goal("川", "戊"), goal("道", "丙", "乙", "甲"), goal("橋", "丁")));

    assertThat(comparison.indicators())
        .extracting(IndicatorComparison::label)
        .containsExactly("戊", "丙", "乙", "甲", "丁");
    assertThat(comparison.indicators())
        .extracting(IndicatorComparison::later)
        .containsExactly(
            new Position(0, 0),
            new Position(1, 0),
            new Position(1, 1),
            new Position(1, 2),
            new Position(2, 0));
    assertThat(comparison.indicators().get(1).earlier()).isEqualTo(new Position(0, 2));
  }

  @Test
  void theLabelIsThatOfTheLaterSheet() {
    SheetComparison comparison =
        COMPARER.compare(sheet(2022, goal("道", "延長(m)")), sheet(2023, goal("道", "延長（ｍ）")));

    assertThat(comparison.indicators())
        .extracting(IndicatorComparison::label)
        .containsExactly("延長（ｍ）");
  }

  @Test
  void theDirectionIsThatOfTheLaterTargetElseOfTheEarlier() {
    EvaluationPolicy open =
        EvaluationPolicy.of("open", EvaluationPolicy.niigata().scale())
            .with(Directions.DEFAULT.withAssumed(Optional.empty()));
    Indicator before = Indicator.of("苦情").withTarget("20以下").withResult("12");
    Indicator after = Indicator.of("苦情").withTarget("10").withResult("9");

    assertThat(movement(open, before, after)).isEqualTo(Movement.IMPROVED);
    assertThat(movement(open, before, after.withTarget("8以上"))).isEqualTo(Movement.WORSENED);
    assertThat(movement(open, before.withTarget("20"), after)).isEqualTo(Movement.UNDETERMINED);
  }

  private static Movement movement(EvaluationPolicy policy, Indicator before, Indicator after) {
    return YearComparer.of(policy)
        .compare(sheet(2022, Goal.of(1, "道", before)), sheet(2023, Goal.of(1, "道", after)))
        .indicators()
        .get(0)
        .trend()
        .movement();
  }

  @Test
  void aGoalIsHeldIfItsStatementOrAnyIndicatorIs() {
    SheetComparison comparison =
        COMPARER.compare(
            sheet(2022, goal("道", "甲", "乙"), goal("橋", "丙"), goal("川")),
            sheet(2023, goal("街路", "甲"), goal("橋", "丁"), goal("港")));

    assertThat(comparison.droppedGoals()).extracting(Goal::statement).containsExactly("川");
    assertThat(comparison.newGoals()).extracting(Goal::statement).containsExactly("港");
    assertThat(comparison.droppedIndicators())
        .extracting(Indicator::label)
        .containsExactly("乙", "丙");
    assertThat(comparison.newIndicators()).extracting(Indicator::label).containsExactly("丁");
  }

  @Test
  void anOrganizationIsKnownByDepartmentAndSection() {
    Organization written = new Organization("みどり 区", "第１課", "0000");

    assertThat(YearComparer.identity(written)).isEqualTo(Organization.of("みどり区", "第1課"));
    assertThat(YearComparer.identity(Organization.of("みどり", "区第1課")))
        .isNotEqualTo(YearComparer.identity(written));
  }

  @Test
  void positionsCountFromZero() {
    assertThat(new Position(0, 0)).hasToString("Position[goal=0, indicator=0]");
    assertThatIllegalArgumentException().isThrownBy(() -> new Position(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Position(0, -1));
  }

  @Test
  void aComparerNeedsAPolicy() {
    assertThatNullPointerException().isThrownBy(() -> YearComparer.of(null)).withMessage("policy");
  }

  @Test
  void nothingComparedWithNothingIsNothing() {
    YearComparison comparison = COMPARER.compare(List.of(), List.of());

    assertThat(comparison.sheets()).isEmpty();
    assertThat(comparison.onlyEarlier()).isEmpty();
    assertThat(comparison.onlyLater()).isEmpty();
  }
}
