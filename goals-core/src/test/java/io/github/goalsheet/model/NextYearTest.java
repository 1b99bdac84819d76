package io.github.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextYearTest {
  private static final Indicator BRIDGES =
      Indicator.of("点検数(橋)")
          .withActual(FiscalYear.of(2019), "18")
          .withActual(FiscalYear.of(2020), "-")
          .withActual(FiscalYear.of(2021), "20")
          .withTarget("25以上")
          .withResult("23 (2路線)")
          .withSupplement("・対象は管理橋りょう")
          .withStatus("2橋を延期しました。");

  private static GoalSheet sheet(Goal... goals) {
    return new GoalSheet(
        FiscalYear.of(2022),
        new Organization("みどり区", "土木課", "0000-00-0140"),
        "道路と橋を守ります。",
        new SheetDates(
            Optional.of(LocalDate.of(2022, 4, 1)),
            Optional.of(LocalDate.of(2022, 10, 3)),
            Optional.of(LocalDate.of(2023, 3, 31))),
        ImmutableList.copyOf(goals),
        Narrative.of(List.of("取り組みます。"), List.of("取り組みました。")));
  }

  @Test
  void yearsMoveOnAndTheResultBecomesAnActual() {
    Goal goal =
        Goal.of(1, "橋を点検します。", BRIDGES)
            .withInitiatives("・定期点検")
            .withParentGoals(4)
            .withRating("達成");

    assertThat(NextYear.of(sheet(goal)))
        .isEqualTo(
            new GoalSheet(
                FiscalYear.of(2023),
                new Organization("みどり区", "土木課", "0000-00-0140"),
                "道路と橋を守ります。",
                SheetDates.NONE,
                ImmutableList.of(
                    Goal.of(
                            1,
                            "橋を点検します。",
                            Indicator.of("点検数(橋)")
                                .withActual(FiscalYear.of(2020), "-")
                                .withActual(FiscalYear.of(2021), "20")
                                .withActual(FiscalYear.of(2022), "23 (2路線)"))
                        .withInitiatives("・定期点検")
                        .withParentGoals(4)),
                Narrative.NONE));
  }

  @Test
  void theColumnsAreThoseOfTheSheetNotOfEachIndicator() {
    Indicator younger = Indicator.of("新規").withActual(FiscalYear.of(2021), "3").withResult("4");
    GoalSheet next = NextYear.of(sheet(Goal.of(1, "目標", BRIDGES, younger)));

    assertThat(next.goals().get(0).indicators().get(1).actuals().keySet())
        .containsExactly(FiscalYear.of(2021), FiscalYear.of(2022));
  }

  @Test
  void withoutActualsTheResultIsTheFirst() {
    GoalSheet next = NextYear.of(sheet(Goal.of(1, "目標", Indicator.of("新規").withResult("4"))));

    assertThat(next.goals().get(0).indicators().get(0).actuals())
        .hasSize(1)
        .containsKey(FiscalYear.of(2022));
  }

  @Test
  void anActualOfTheSheetsOwnYearGivesWayToTheResult() {
    Indicator odd = Indicator.of("新規").withActual(FiscalYear.of(2022), "3").withResult("4");
    GoalSheet next = NextYear.of(sheet(Goal.of(1, "目標", odd)));

    assertThat(next.goals().get(0).indicators().get(0).actuals().get(FiscalYear.of(2022)))
        .hasToString("4");
  }

  @Test
  void whatIsCarriedFromTheGoalAboveStaysCarriedButForTheRating() {
    Goal carrying =
        new Goal(
            2,
            ImmutableList.of(),
            "橋を点検します。",
            "・定期点検",
            ImmutableList.of(BRIDGES),
            Optional.of("達成"),
            ImmutableSet.of(FormField.STATEMENT, FormField.INITIATIVES, FormField.RATING));
    GoalSheet next =
        NextYear.of(sheet(Goal.of(1, "橋を点検します。", BRIDGES).withInitiatives("・定期点検"), carrying));

    assertThat(next.goals().get(1).carried())
        .containsExactlyInAnyOrder(FormField.STATEMENT, FormField.INITIATIVES);
    assertThat(next.goals().get(1).rating()).isEmpty();
  }

  @Test
  void aSheetOfNoGoalsHasANextYearToo() {
    assertThat(NextYear.of(sheet()).goals()).isEmpty();
    assertThat(NextYear.of(sheet()).phase()).isEqualTo(Phase.PLANNED);
  }

  @Test
  void afterTheLastYearThereIsNone() {
    GoalSheet last = GoalSheet.of(FiscalYear.of(FiscalYear.MAX_YEAR), Organization.of("部", "課"));

    assertThatThrownBy(() -> NextYear.of(last)).isInstanceOf(IllegalArgumentException.class);
    assertThat(NextYear.find(last)).isEmpty();
    assertThat(NextYear.find(sheet())).contains(NextYear.of(sheet()));
  }

  @Test
  void anActualOfALaterYearStays() {
    FiscalYear last = FiscalYear.of(FiscalYear.MAX_YEAR);
    Indicator indicator = Indicator.of("回数(回)").withActual(last, "5").withResult("7");
    GoalSheet next =
        NextYear.of(
            GoalSheet.of(
                FiscalYear.of(2022), Organization.of("西区", "総務課"), Goal.of(1, "目標", indicator)));

    assertThat(next.goals().get(0).indicators().get(0).actuals()).hasToString("{2022=7, 2999=5}");
  }

  @Test
  void besideEarlierOnesItGivesWayToo() {
    FiscalYear year = FiscalYear.of(2022);
    Indicator indicator =
        Indicator.of("回数(回)")
            .withActual(year.plusYears(-1), "5")
            .withActual(year, "6")
            .withResult("7");
    GoalSheet next =
        NextYear.of(GoalSheet.of(year, Organization.of("西区", "総務課"), Goal.of(1, "目標", indicator)));

    assertThat(next.goals().get(0).indicators().get(0).actuals()).hasToString("{2022=7}");
  }
}
