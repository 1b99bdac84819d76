package io.github.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalSheetTest {
  private static final FiscalYear R4 = FiscalYear.of(2022);
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2022, 4, 1));
  private static final Optional<LocalDate> NONE = Optional.empty();

  @Test
  void thePhaseIsReadOffTheDates() {
    assertThat(SheetDates.NONE.phase()).isEqualTo(Phase.PLANNED);
    assertThat(new SheetDates(DAY, NONE, NONE).phase()).isEqualTo(Phase.PLANNED);
    assertThat(new SheetDates(DAY, DAY, NONE).phase()).isEqualTo(Phase.REVISED);
    assertThat(new SheetDates(NONE, DAY, NONE).phase()).isEqualTo(Phase.REVISED);
    assertThat(new SheetDates(DAY, DAY, DAY).phase()).isEqualTo(Phase.EVALUATED);
    assertThat(new SheetDates(NONE, NONE, DAY).phase()).isEqualTo(Phase.EVALUATED);
  }

  @Test
  void aSheetOfWhichLittleIsKnownIsBlankElsewhere() {
    GoalSheet sheet = GoalSheet.of(R4, Organization.of("西区", "総務課"), Goal.of(1, "目標"));
    assertThat(sheet)
        .isEqualTo(
            new GoalSheet(
                R4,
                new Organization("西区", "総務課", ""),
                "",
                SheetDates.NONE,
                ImmutableList.of(Goal.of(1, "目標")),
                Narrative.NONE));
    assertThat(sheet.phase()).isEqualTo(Phase.PLANNED);
  }

  @Test
  void goalsAreChangedInACopy() {
    GoalSheet sheet = GoalSheet.of(R4, Organization.of("西区", "総務課"), Goal.of(1, "目標"));
    List<Goal> mine = new ArrayList<>(List.of(Goal.of(2, "別の目標")));
    GoalSheet changed = sheet.withGoals(mine);
    mine.clear();
    assertThat(changed.goals()).containsExactly(Goal.of(2, "別の目標"));
    assertThat(changed.organization()).isEqualTo(sheet.organization());
    assertThat(sheet.goals()).containsExactly(Goal.of(1, "目標"));
  }

  @Test
  void aNarrativeKeepsItsParagraphs() {
    List<String> plan = new ArrayList<>(List.of("一", "二"));
    Narrative narrative = Narrative.of(plan, List.of("三"));
    plan.clear();
    assertThat(narrative.plan()).containsExactly("一", "二");
    assertThat(narrative.outcome()).containsExactly("三");
  }

  @Test
  void anIndicatorReadsItsLabel() {
    Indicator indicator = Indicator.of("参加者数(累計)(人)");
    assertThat(indicator.label()).isEqualTo("参加者数(累計)(人)");
    assertThat(indicator.name()).isEqualTo("参加者数");
    assertThat(indicator.unit()).contains("人");
    assertThat(Indicator.of("").unit()).isEmpty();
  }

  @Test
  void anIndicatorIsChangedInACopy() {
    Indicator blank = Indicator.of("参加者数(人)");
    Indicator indicator =
        blank
            .withTarget("70~80")
            .withResult("86")
            .withSupplement("補足")
            .withStatus("状況")
            .withActual(FiscalYear.of(2021), "60")
            .withActual(FiscalYear.of(2020), "50")
            .withActual(FiscalYear.of(2021), "61");
    assertThat(indicator.target()).isEqualTo(Cell.target("70~80"));
    assertThat(indicator.result()).isEqualTo(Cell.measurement("86"));
    assertThat(indicator.supplement()).isEqualTo("補足");
    assertThat(indicator.status()).isEqualTo("状況");
    assertThat(indicator.actuals().entrySet())
        .extracting(entry -> entry.getKey() + " " + entry.getValue())
        .containsExactly("2020 50", "2021 61");
    assertThat(blank).isEqualTo(Indicator.of("参加者数(人)")).isNotEqualTo(indicator);
    assertThat(blank.target().isNone()).isTrue();
    assertThat(blank.result().isNone()).isTrue();
  }

  @Test
  void fieldsAreLabelledAsInTheForm() {
    assertThat(FormField.values())
        .extracting(FormField::label)
        .doesNotHaveDuplicates()
        .contains("組織名(準部・課・機関名)", "主な取組(事業)", "項目(単位)", "取り組みの結果について");
  }
}
