package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.finding.CheckedSheets.IndicatorAt;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Indicator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Targets that are easier than every earlier actual. Of a band the harder end counts. A target that
 * any of the years shown would have missed is not reported: it asks for something.
 */
final class AmbitionCheck implements Check {
  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(TargetFinding.TargetBelowActuals.RULE);
  }

  @Override
  public Stream<Remark> check(CheckedSheets sheets) {
    return sheets
        .indicators()
        .flatMap(
            at ->
                sheets.policy().directionOf(at.indicator(), at.sheet().fiscalYear()).stream()
                    .flatMap(direction -> check(sheets.policy(), at, direction)));
  }

  private static Stream<Remark> check(
      EvaluationPolicy policy, IndicatorAt at, Direction direction) {
    Indicator indicator = at.indicator();
    ImmutableList<Amount> ends = policy.counted(indicator.target().reading());
    ImmutableSortedMap<FiscalYear, Cell<Measurement>> actuals =
        numbers(policy, indicator.actuals().headMap(at.sheet().fiscalYear()));
    if (ends.isEmpty() || actuals.isEmpty()) {
      return Stream.empty();
    }
    Amount aim =
        meant(direction == Direction.UP ? ends.get(ends.size() - 1) : ends.get(0), indicator);
    boolean easier =
        actuals.values().stream()
            .map(cell -> meant(policy.counted(cell.reading()).get(0), indicator))
            .allMatch(actual -> isEasier(aim, actual, direction));
    return easier
        ? Stream.of(
            new TargetFinding.TargetBelowActuals(
                at.subject(FormField.TARGET),
                indicator.target().text(),
                direction,
                ImmutableSortedMap.copyOf(Maps.transformValues(actuals, Cell::text))))
        : Stream.empty();
  }

  private static ImmutableSortedMap<FiscalYear, Cell<Measurement>> numbers(
      EvaluationPolicy policy, Map<FiscalYear, Cell<Measurement>> actuals) {
    return actuals.entrySet().stream()
        .filter(actual -> !policy.counted(actual.getValue().reading()).isEmpty())
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                FiscalYear::compareTo, Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Amount meant(Amount amount, Indicator indicator) {
    return indicator.unit().map(amount::orUnit).orElse(amount);
  }

  private static boolean isEasier(Amount aim, Amount actual, Direction direction) {
    return aim.per().equals(actual.per())
        && aim.compareWith(actual)
            .filter(order -> direction == Direction.UP ? order < 0 : order > 0)
            .isPresent();
  }
}
