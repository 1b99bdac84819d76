package io.github.goalsheet.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.evaluation.Directions;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.NextYear;
import io.github.goalsheet.model.Organization;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearComparerTest {
  private static final FiscalYear R3 = FiscalYear.of(2021);
  private static final FiscalYear R4 = FiscalYear.of(2022);
  private static final FiscalYear R5 = FiscalYear.of(2023);
  private static final YearComparer COMPARER = YearComparer.of(EvaluationPolicy.niigata());

  private static GoalSheet sheet(FiscalYear year, String section, Goal... goals) {
    return GoalSheet.of(year, Organization.of("みどり区", section), goals);
  }

  private static SheetComparison compare(Goal[] earlier, Goal[] later) {
    return COMPARER.compare(sheet(R4, "土木課", earlier), sheet(R5, "土木課", later));
  }

  private static SheetComparison compare(Indicator earlier, Indicator later) {
    return compare(
        new Goal[] {Goal.of(1, "道路を守ります。", earlier)}, new Goal[] {Goal.of(1, "道路を守ります。", later)});
  }

  private static Goal[] goals(Goal... goals) {
    return goals;
  }

  @Test
  void sheetsGoTogetherByOrganization() {
    GoalSheet dropped = sheet(R4, "総務課");
    GoalSheet added = sheet(R5, "福祉課");
    YearComparison comparison =
        COMPARER.compare(List.of(sheet(R4, "第1課"), dropped), List.of(added, sheet(R5, "第１ 課")));

    assertThat(comparison.sheets())
        .extracting(each -> each.later().organization().section())
        .containsExactly("第１ 課");
    assertThat(comparison.onlyEarlier()).containsExactly(dropped);
    assertThat(comparison.onlyLater()).containsExactly(added);
  }

  @Test
  void goalsThatAreNotInBothAreDroppedOrNew() {
    Goal kept = Goal.of(1, "道路を守ります。", Indicator.of("延長(m)"));
    Goal renumbered = Goal.of(2, "道路を 守ります。", Indicator.of("延長（m）"));
    Goal dropped = Goal.of(2, "橋を守ります。", Indicator.of("橋の数(橋)"));
    Goal added = Goal.of(1, "側溝を直します。", Indicator.of("箇所数(箇所)"));
    SheetComparison comparison = compare(goals(kept, dropped), goals(added, renumbered));

    assertThat(comparison.indicators())
        .extracting(IndicatorComparison::earlier, IndicatorComparison::later)
        .containsExactly(Tuple.tuple(new Position(0, 0), new Position(1, 0)));
    assertThat(comparison.droppedGoals()).containsExactly(dropped);
    assertThat(comparison.newGoals()).containsExactly(added);
  }

  @Test
  void aGoalWhoseStatementChangedIsKnownByALabelOfItsOwn() {
    Goal before = Goal.of(1, "道路を守ります。", Indicator.of("延長(m)"), Indicator.of("苦情(件)"));
    Goal after = Goal.of(1, "安全な道路をつくります。", Indicator.of("延長(m)"), Indicator.of("通報(件)"));
    SheetComparison comparison = compare(goals(before), goals(after));

    assertThat(comparison.indicators())
        .extracting(IndicatorComparison::label)
        .containsExactly("延長(m)");
    assertThat(comparison.droppedGoals()).isEmpty();
    assertThat(comparison.newGoals()).isEmpty();
    assertThat(comparison.droppedIndicators()).containsExactly(Indicator.of("苦情(件)"));
    assertThat(comparison.newIndicators()).containsExactly(Indicator.of("通報(件)"));
  }

  @Test
  void aLabelThatOccursTwiceTellsNothingByItself() {
    Goal before = Goal.of(1, "道路を守ります。", Indicator.of("件数"), Indicator.of("件数"));
    Goal after = Goal.of(1, "橋を守ります。", Indicator.of("件数"));

    assertThat(compare(goals(before), goals(after)).indicators()).isEmpty();
    assertThat(compare(goals(after), goals(before)).indicators()).isEmpty();
    assertThat(
            compare(
                    goals(Goal.of(1, "甲", Indicator.of(""))),
                    goals(Goal.of(1, "乙", Indicator.of(""))))
                .indicators())
        .isEmpty();
  }

  @Test
  void indicatorsWithoutALabelGoTogetherInOrder() {
    Goal before =
        Goal.of(1, "道路を守ります。", Indicator.of("").withTarget("1"), Indicator.of("").withTarget("2"));
    Goal after =
        Goal.of(1, "道路を守ります。", Indicator.of("").withTarget("1"), Indicator.of("").withTarget("3"));
    SheetComparison comparison = compare(goals(before), goals(after));

    assertThat(comparison.indicators())
        .extracting(each -> each.target().isPresent())
        .containsExactly(false, true);
    assertThat(comparison.indicators().get(1).target().orElseThrow().before().text())
        .isEqualTo("2");
    assertThat(comparison.indicators().get(1).target().orElseThrow().after().text()).isEqualTo("3");
  }

  @Test
  void aGoalThatStatesTheSameHoldsItsIndicatorsEvenIfNoneMatches() {
    SheetComparison comparison = compare(Indicator.of("延長(m)"), Indicator.of("箇所数(箇所)"));

    assertThat(comparison.droppedGoals()).isEmpty();
    assertThat(comparison.droppedIndicators()).containsExactly(Indicator.of("延長(m)"));
    assertThat(comparison.newIndicators()).containsExactly(Indicator.of("箇所数(箇所)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,240 | 1240 | false",
        "1,240 | 1,225 | true",
        "70回 | 70 | false",
        "70回 | 71 | true",
        "70回 | 70人 | true",
        "4.50 | 4.5 | false",
        "52 (804人) | 52(804人) | false",
        "52 (804人) | 52 | false",
        "52 (804人) | 52(805人) | true",
        "対象者の全て(48) | 対象者の全て（48） | false",
        "実施 | 未実施 | true",
        "評価不能 | 評価不能 | false",
        "評価不能 | 12 | true",
        "12 | - | false",
        "- | 12 | false",
        "約100人 | 100人 | true",
        "2km | 2000m | false",
        "3回/月 | 3回 | true",
      })
  void aFigureIsRestatedIfItMeansSomethingElse(String result, String actual, boolean restated) {
    SheetComparison comparison =
        compare(Indicator.of("実績").withResult(result), Indicator.of("実績").withActual(R4, actual));

    assertThat(comparison.indicators().get(0).restated()).hasSize(restated ? 1 : 0);
  }

  @Test
  void theUnitOfTheLabelIsUnderstood() {
    SheetComparison comparison =
        COMPARER.compare(
            sheet(R4, "土木課", Goal.of(1, "甲", Indicator.of("金額(千円)").withResult("2,000"))),
            sheet(R5, "土木課", Goal.of(1, "甲", Indicator.of("金額(千円)").withActual(R4, "200万円"))));

    assertThat(comparison.indicators().get(0).restated()).isEmpty();
  }

  @Test
  void earlierActualsAreComparedTooAndOldOnesAreNot() {
    SheetComparison comparison =
        compare(
            Indicator.of("実績").withActual(R3.plusYears(-1), "1").withActual(R3, "2"),
            Indicator.of("実績").withActual(R3, "3").withActual(R3.plusYears(-2), "4"));

    assertThat(comparison.indicators().get(0).restated())
        .extracting(Restatement::year, each -> each.before().text(), each -> each.after().text())
        .containsExactly(Tuple.tuple(R3, "2", "3"));
  }

  @ParameterizedTest
  @CsvSource({
    "36, 36, false",
    "36, 36以上, true",
    "36, 40, true",
    "70~80, 70～80, false",
    "70~80, 85~95, true",
    "4.50以上, 4.5以上, false",
    "70回以上, 70以上, false",
    "70以上, 70超, true",
    "対象者の全て, 対象者の全て, false",
  })
  void aTargetChangesIfItMeansSomethingElse(String before, String after, boolean changed) {
    SheetComparison comparison =
        compare(Indicator.of("目標").withTarget(before), Indicator.of("目標").withTarget(after));

    assertThat(comparison.indicators().get(0).target().isPresent()).isEqualTo(changed);
  }

  private static Trend trend(Indicator earlier, Indicator later) {
    return compare(earlier, later).indicators().get(0).trend();
  }

  @Test
  void theTrendHoldsTheFiguresOfBothSheets() {
    Trend trend =
        trend(
            Indicator.of("人数(人)")
                .withActual(R3.plusYears(-1), "10")
                .withActual(R3, "-")
                .withResult("30"),
            Indicator.of("人数(人)").withActual(R4, "31").withResult("29"));

    assertThat(trend.figures())
        .isEqualTo(
            ImmutableSortedMap.of(
                R3.plusYears(-1),
                BigDecimal.valueOf(10),
                R4,
                BigDecimal.valueOf(31),
                R5,
                BigDecimal.valueOf(29)));
    assertThat(trend.unit()).contains("人");
    assertThat(trend.movement()).isEqualTo(Movement.WORSENED);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 12, 20, IMPROVED",
    "12, 10, 20, WORSENED",
    "12, 12.0, 20, UNCHANGED",
    "12, 10, 20以下, IMPROVED",
    "10, 12, 20以下, WORSENED",
    "多数, 12, 20, UNDETERMINED",
    "10, 集計中, 20, UNDETERMINED",
  })
  void itsMovementIsThatOfTheLastTwoNumbers(
      String before, String after, String target, Movement movement) {
    assertThat(
            trend(
                    Indicator.of("人数(人)").withResult(before),
                    Indicator.of("人数(人)").withTarget(target).withResult(after))
                .movement())
        .isEqualTo(movement);
  }

  @Test
  void withoutADirectionAMovementIsNotJudged() {
    YearComparer comparer =
        YearComparer.of(
            EvaluationPolicy.of("open", EvaluationPolicy.niigata().scale())
                .with(Directions.DEFAULT.withAssumed(Optional.empty())));
    SheetComparison comparison =
        comparer.compare(
            sheet(R4, "土木課", Goal.of(1, "甲", Indicator.of("人数").withResult("1"))),
            sheet(R5, "土木課", Goal.of(1, "甲", Indicator.of("人数").withResult("2"))));

    assertThat(comparison.indicators().get(0).trend().movement()).isEqualTo(Movement.UNDETERMINED);
  }

  @Test
  void unitsThatDoNotConvertAreLeftOut() {
    Trend trend =
        trend(
            Indicator.of("距離").withActual(R3, "3kg").withResult("2km"),
            Indicator.of("距離").withResult("2500m"));

    assertThat(trend.figures())
        .isEqualTo(ImmutableSortedMap.of(R4, new BigDecimal("2000"), R5, new BigDecimal("2500")));
    assertThat(trend.unit()).isEqualTo(Optional.of("m"));
  }

  private static Movement movement(String earlierTarget, String laterTarget) {
    Indicator earlier = Indicator.of("苦情(件)").withTarget(earlierTarget).withResult("3");
    Indicator later =
        Indicator.of("苦情(件)").withActual(R4, "3").withTarget(laterTarget).withResult("4");
    return compare(earlier, later).indicators().get(0).trend().movement();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5以下| |WORSENED",
        "5以下|－|WORSENED",
        "5以下|#REF!|WORSENED",
        "5以上| |IMPROVED",
        "5以下|5以上|IMPROVED",
        " |5以下|WORSENED",
        "5| |IMPROVED",
      })
  void withoutATargetTheDirectionIsThatOfTheOtherYear(
      String earlier, String later, Movement movement) {
    assertThat(movement(earlier == null ? "" : earlier, later == null ? "" : later))
        .isEqualTo(movement);
  }

  @Test
  void theFormOfTheNextYearHasTheDirectionOfItsSheet() {
    Indicator complaints =
        Indicator.of("苦情(件)").withActual(R3, "3").withTarget("5以下").withResult("6");
    GoalSheet sheet = sheet(R4, "土木課", Goal.of(1, "道路を守ります。", complaints));
    IndicatorComparison compared = COMPARER.compare(sheet, NextYear.of(sheet)).indicators().get(0);

    assertThat(compared.trend().movement()).isEqualTo(Movement.WORSENED);
    assertThat(compared.target()).contains(new TargetChange(Cell.target("5以下"), Cell.target("")));
  }
}
