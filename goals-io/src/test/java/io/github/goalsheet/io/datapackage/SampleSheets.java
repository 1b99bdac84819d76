package io.github.goalsheet.io.datapackage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;
import java.util.Optional;

/** Two sheets: one with every field, one with as little as there can be. */
final class SampleSheets {
  static final GoalSheet FULL =
      new GoalSheet(
          FiscalYear.of(2022),
          new Organization("みどり区", "土木課", "0000-00-0110"),
          "目的",
          new SheetDates(
              Optional.of(LocalDate.of(2022, 4, 1)),
              Optional.empty(),
              Optional.of(LocalDate.of(2023, 3, 31))),
          ImmutableList.of(first(), second()),
          Narrative.of(ImmutableList.of("一", "二\n行"), ImmutableList.of("結果")));

  static final GoalSheet BARE = GoalSheet.of(FiscalYear.of(2023), Organization.of("", "土木課"));

  static final ImmutableList<GoalSheet> BOTH = ImmutableList.of(FULL, BARE);

  private SampleSheets() {}

  private static Goal first() {
    Indicator indicator =
        Indicator.of("橋の点検数(橋)")
            .withActual(FiscalYear.of(2020), "-")
            .withActual(FiscalYear.of(2021), "1,240")
            .withTarget("25以上")
            .withResult("23")
            .withSupplement("\"点検\"")
            .withStatus("上期\n下期");
    return Goal.of(1, "目標", indicator, Indicator.of(""))
        .withParentGoals(1, 3)
        .withInitiatives("・点検\n・補修")
        .withRating("達成");
  }

  private static Goal second() {
    return new Goal(
        2,
        ImmutableList.of(),
        "目標",
        "・点検\n・補修",
        ImmutableList.of(),
        Optional.of("達成"),
        ImmutableSet.of(FormField.STATEMENT, FormField.INITIATIVES, FormField.RATING));
  }
}
