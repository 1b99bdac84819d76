package io.github.goalsheet.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.finding.CheckedSheets.IndicatorAt;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
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
                sheets.policy().directionOf(at.indicator()).stream()
                    .flatMap(direction -> check(at, direction)));
  }

  private static Stream<Remark> check(IndicatorAt at, Direction direction) {
    Indicator indicator = at.indicator();
    Optional<Amount> target = aim(indicator.target().reading(), direction);
    ImmutableSortedMap<FiscalYear, Cell<Measurement>> actuals =
        numbers(indicator.actuals().headMap(at.sheet().fiscalYear()));
    if (target.isEmpty() || actuals.isEmpty()) {
      return Stream.empty();
    }
    Amount aim = meant(target.get(), indicator);
    boolean easier =
        actuals.values().stream()
            .allMatch(
                cell -> isEasier(aim, meant(amount(cell).orElseThrow(), indicator), direction));
    return easier
        ? Stream.of(
            new TargetFinding.TargetBelowActuals(
                at.subject(FormField.TARGET),
                indicator.target().text(),
                direction,
                ImmutableSortedMap.copyOf(Maps.transformValues(actuals, Cell::text))))
        : Stream.empty();
  }

  private static Optional<Amount> aim(Target target, Direction direction) {
    if (target instanceof Target.Plain plain) {
      return Optional.of(plain.amount());
    }
    if (target instanceof Target.Threshold threshold) {
      return Optional.of(threshold.amount());
    }
    if (target instanceof Target.About about) {
      return Optional.of(about.amount());
    }
    return target instanceof Target.Between band
        ? Optional.of(direction == Direction.UP ? band.high() : band.low())
        : Optional.empty();
  }

  private static ImmutableSortedMap<FiscalYear, Cell<Measurement>> numbers(
      Map<FiscalYear, Cell<Measurement>> actuals) {
    return actuals.entrySet().stream()
        .filter(actual -> amount(actual.getValue()).isPresent())
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                FiscalYear::compareTo, Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Optional<Amount> amount(Cell<Measurement> cell) {
    return cell.reading() instanceof Measurement.Quantity quantity
        ? Optional.of(quantity.amount())
        : Optional.empty();
  }

  private static Amount meant(Amount amount, Indicator indicator) {
    return indicator.unit().map(amount::orUnit).orElse(amount);
  }

  private static boolean isEasier(Amount aim, Amount actual, Direction direction) {
    Optional<BigDecimal> reached =
        aim.unit().isEmpty() || actual.unit().isEmpty()
            ? Optional.of(actual.value())
            : actual.valueIn(aim.unit().get());
    return aim.per().equals(actual.per())
        && reached
            .map(number -> aim.value().compareTo(number))
            .filter(order -> direction == Direction.UP ? order < 0 : order > 0)
            .isPresent();
  }
}
