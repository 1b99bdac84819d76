package io.github.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.testing.SheetArbitraries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A changed copy differs in just what was changed; the original in nothing. */
class WithersTest {
  private static final FiscalYear R3 = FiscalYear.of(2021);

  @Provide
  Arbitrary<Indicator> indicators() {
    return SheetArbitraries.indicators();
  }

  @Provide
  Arbitrary<Goal> goals() {
    return SheetArbitraries.goals().filter(goals -> !goals.isEmpty()).map(goals -> goals.get(0));
  }

  @Provide
  Arbitrary<GoalSheet> sheets() {
    return SheetArbitraries.sheets();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("", "85.0以上", "評価不能", "一行目\n二行目", " 前後 ", "𠮷野");
  }

  /** The names of the components in which two records of a type differ. */
  private static ImmutableList<String> differences(Record one, Record other) {
    return Arrays.stream(one.getClass().getRecordComponents())
        .filter(
            component -> {
              try {
                return !component
                    .getAccessor()
                    .invoke(one)
                    .equals(component.getAccessor().invoke(other));
              } catch (ReflectiveOperationException unexpected) {
                throw new LinkageError(component.getName(), unexpected);
              }
            })
        .map(component -> component.getName())
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 100)
  void anIndicatorChangesInOneCell(
      @ForAll("indicators") Indicator indicator, @ForAll("texts") String text) {
    Indicator target = indicator.withTarget(text);
    Indicator result = indicator.withResult(text);
    Indicator supplement = indicator.withSupplement(text);
    Indicator status = indicator.withStatus(text);

    assertThat(differences(indicator, target)).isSubsetOf("target");
    assertThat(target.target()).isEqualTo(Cell.target(text));
    assertThat(differences(indicator, result)).isSubsetOf("result");
    assertThat(result.result()).isEqualTo(Cell.measurement(text));
    assertThat(differences(indicator, supplement)).isSubsetOf("supplement");
    assertThat(supplement.supplement()).isEqualTo(text);
    assertThat(differences(indicator, status)).isSubsetOf("status");
    assertThat(status.status()).isEqualTo(text);
  }

  @Property(tries = 100)
  void anActualIsAddedOrReplaced(
      @ForAll("indicators") Indicator indicator, @ForAll("texts") String text) {
    Indicator changed = indicator.withActual(R3, text);

    assertThat(differences(indicator, changed)).isSubsetOf("actuals");
    assertThat(changed.actuals().get(R3)).isEqualTo(Cell.measurement(text));
    assertThat(changed.actuals()).containsAllEntriesOf(without(indicator));
    assertThat(changed.actuals()).hasSize(without(indicator).size() + 1);
    assertThat(changed.actuals().keySet().asList()).isSorted();
    assertThat(changed.withActual(R3, text)).isEqualTo(changed);
  }

  private static Map<FiscalYear, Cell<Measurement>> without(Indicator indicator) {
    return Maps.filterKeys(indicator.actuals(), year -> !year.equals(R3));
  }

  @Property(tries = 100)
  void changesOfDifferentCellsDoNotMeet(
      @ForAll("indicators") Indicator indicator, @ForAll("texts") String text) {
    assertThat(indicator.withTarget(text).withResult("7"))
        .isEqualTo(indicator.withResult("7").withTarget(text));
    assertThat(indicator.withStatus(text).withActual(R3, "7"))
        .isEqualTo(indicator.withActual(R3, "7").withStatus(text));
    assertThat(indicator.withTarget("1").withTarget(text)).isEqualTo(indicator.withTarget(text));
  }

  @Property(tries = 15)
  void aGoalChangesInOnePart(@ForAll("goals") Goal goal, @ForAll("texts") String text) {
    assertThat(differences(goal, goal.withInitiatives(text))).isSubsetOf("initiatives");
    assertThat(differences(goal, goal.withParentGoals(7, 9))).isSubsetOf("parentGoals");
    assertThat(differences(goal, goal.withIndicators(List.of()))).isSubsetOf("indicators");
    assertThat(differences(goal, goal.withRating("達成"))).isSubsetOf("rating");
    assertThat(differences(goal, goal.withCarried(List.of()))).isSubsetOf("carried");
    assertThat(goal.withParentGoals(7, 9).parentGoals()).containsExactly(7, 9);
    assertThat(goal.withParentGoals().parentGoals()).isEmpty();
    assertThat(goal.withRating("達成").rating()).contains("達成");
    assertThat(goal.withCarried(goal.carried())).isEqualTo(goal);
  }

  @Property(tries = 15)
  void aSheetChangesInItsGoals(@ForAll("sheets") GoalSheet sheet) {
    assertThat(differences(sheet, sheet.withGoals(List.of()))).isSubsetOf("goals");
    assertThat(sheet.withGoals(sheet.goals())).isEqualTo(sheet);
    assertThat(sheet.phase()).isEqualTo(sheet.dates().phase());
  }

  @Property(tries = 15)
  void whatEachFieldCarriesIsWhatTheGoalAboveSays(@ForAll("goals") Goal goal) {
    Goal other = Goal.of(1, goal.statement() + "。別").withInitiatives("別の取組");

    assertThat(goal.canCarry(FormField.STATEMENT, goal)).isTrue();
    assertThat(goal.canCarry(FormField.INITIATIVES, goal)).isTrue();
    assertThat(goal.canCarry(FormField.RATING, goal)).isEqualTo(goal.rating().isPresent());
    assertThat(goal.canCarry(FormField.STATEMENT, other)).isFalse();
    assertThat(goal.canCarry(FormField.RATING, other)).isFalse();
    assertThat(goal.canCarry(FormField.NUMBER, goal)).isFalse();
  }

  @Test
  void anActualOfTheYearIsTheResultWhereThereIsNone() {
    FiscalYear year = FiscalYear.of(2022);
    Indicator stated =
        Indicator.of("回数(回)").withActual(FiscalYear.of(2021), "4").withActual(year, "5");

    assertThat(stated.withActualAsResult(year))
        .isEqualTo(Indicator.of("回数(回)").withActual(FiscalYear.of(2021), "4").withResult("5"));
    assertThat(stated.withResult("6").withActualAsResult(year)).isEqualTo(stated.withResult("6"));
  }

  @Test
  void textsThatAreGivenAreVerbatim() {
    Indicator indicator = Indicator.of(" 回数（回） ").withTarget(" ７０ ").withStatus("一\r\n二");

    assertThat(indicator.label()).isEqualTo(" 回数（回） ");
    assertThat(indicator.target().text()).isEqualTo(" ７０ ");
    assertThat(indicator.status()).isEqualTo("一\r\n二");
    assertThat(indicator.name()).isEqualTo("回数");
    assertThat(indicator.unit()).contains("回");
  }

  @Test
  void whatIsMissingIsNamed() {
    Indicator indicator = Indicator.of("回数(回)");

    assertThatNullPointerException()
        .isThrownBy(() -> indicator.withStatus(null))
        .withMessage("status");
    assertThatNullPointerException()
        .isThrownBy(() -> indicator.withSupplement(null))
        .withMessage("supplement");
    assertThatNullPointerException()
        .isThrownBy(() -> indicator.withTarget(null))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Goal.of(1, "目標").withInitiatives(null))
        .withMessage("initiatives");
  }

  @Test
  void whatCannotBeCarriedIsRefusedByTheWitherToo() {
    Goal goal = Goal.of(3, "目標");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> goal.withCarried(ImmutableSet.of(FormField.RATING)))
        .withMessage("goal 3 carries a rating but has none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> goal.withCarried(ImmutableSet.of(FormField.PURPOSE)))
        .withMessage("goal 3 cannot carry [PURPOSE]");
    assertThat(goal.withRating("達成").withCarried(Goal.CARRIABLE).carried())
        .isEqualTo(Goal.CARRIABLE);
  }

  @Test
  void collectionsOfTheCallerAreCopied() {
    List<FormField> fields = new ArrayList<>(List.of(FormField.STATEMENT));
    List<String> paragraphs = new ArrayList<>(List.of("一"));
    Goal goal = Goal.of(1, "目標").withCarried(fields);
    Narrative narrative = Narrative.of(paragraphs, paragraphs);
    fields.clear();
    paragraphs.add("二");

    assertThat(goal.carried()).containsExactly(FormField.STATEMENT);
    assertThat(narrative.plan()).containsExactly("一");
    assertThat(narrative.outcome()).containsExactly("一");
  }

  @Test
  void factoriesLeaveTheRestBlank() {
    assertThat(Organization.of("西区", "総務課")).isEqualTo(new Organization("西区", "総務課", ""));
    assertThat(Narrative.of(List.of(), List.of())).isEqualTo(Narrative.NONE);
    assertThat(new SheetDates(Optional.empty(), Optional.empty(), Optional.empty()))
        .isEqualTo(SheetDates.NONE);
    assertThat(Goal.of(1, "目標").initiatives()).isEmpty();
    assertThat(Goal.of(1, "目標").rating()).isEmpty();
    assertThat(Goal.of(1, "目標").parentGoals()).isEmpty();
    assertThat(Goal.of(1, "目標").carried()).isEmpty();
    assertThat(Indicator.of("回数").actuals()).isEmpty();
    assertThat(Indicator.of("回数").target().isNone()).isTrue();
    assertThat(Indicator.of("回数").result().isNone()).isTrue();
  }
}
