package io.github.goalsheet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final EvaluationPolicy NIIGATA = EvaluationPolicy.niigata();

  @Test
  void everyAgreementAndEveryGradeIsCountedFromTheStart() {
    Summary nothing = new Summary.Counter(NIIGATA).summary();

    assertThat(nothing.sheets()).isZero();
    assertThat(nothing.agreements()).containsOnlyKeys(Agreement.values());
    assertThat(nothing.grades())
        .containsExactly(entry("達成", 0L), entry("一部未達成", 0L), entry("未達成", 0L));
  }

  @Test
  void goalsAreCountedByAgreementAndGradeAndIndicatorsAsTheyAre() {
    Indicator met = Indicator.of("件数(件)").withTarget("10").withResult("12");
    Indicator near = Indicator.of("件数(件)").withTarget("10").withResult("9");
    GoalSheet sheet =
        GoalSheet.of(
            FiscalYear.of(2022),
            Organization.of("みどり区", "土木課"),
            Goal.of(1, "一", met).withRating("達成"),
            Goal.of(2, "二", near).withRating("達成"),
            Goal.of(3, "三", met, near).withRating("未達成"),
            Goal.of(4, "四", met),
            Goal.of(5, "五").withRating("達成"));
    Summary.Counter counter = new Summary.Counter(NIIGATA);

    counter.add(Evaluator.of(NIIGATA).evaluate(sheet));
    counter.add(Evaluator.of(NIIGATA).evaluate(sheet));
    Summary summary = counter.summary();

    assertThat(summary.sheets()).isEqualTo(2);
    assertThat(summary.goals()).isEqualTo(10);
    assertThat(summary.indicators()).isEqualTo(10);
    assertThat(summary.count(Agreement.AGREES)).isEqualTo(2);
    assertThat(summary.count(Agreement.PUBLISHED_HIGHER)).isEqualTo(2);
    assertThat(summary.count(Agreement.PUBLISHED_LOWER)).isEqualTo(2);
    assertThat(summary.count(Agreement.NOT_RATED)).isEqualTo(2);
    assertThat(summary.count(Agreement.UNDETERMINED)).isEqualTo(2);
    assertThat(summary.grades())
        .containsExactly(entry("達成", 4L), entry("一部未達成", 4L), entry("未達成", 0L));
    assertThat(summary.ungraded()).isEqualTo(2);
  }

  @Test
  void whatWasCountedElsewhereIsAdded() {
    GoalSheet sheet =
        GoalSheet.of(
            FiscalYear.of(2022),
            Organization.of("みどり区", "土木課"),
            Goal.of(1, "一", Indicator.of("件数(件)").withTarget("10").withResult("12"))
                .withRating("達成"));
    Summary.Counter one = new Summary.Counter(NIIGATA);
    one.add(Evaluator.of(NIIGATA).evaluate(sheet));
    Summary.Counter sum = new Summary.Counter(NIIGATA);
    sum.add(one.summary());
    sum.add(one.summary());

    assertThat(sum.summary().sheets()).isEqualTo(2);
    assertThat(sum.summary().goals()).isEqualTo(2);
    assertThat(sum.summary().indicators()).isEqualTo(2);
    assertThat(sum.summary().count(Agreement.AGREES)).isEqualTo(2);
    assertThat(sum.summary().grades()).containsEntry("達成", 2L);
  }
}
