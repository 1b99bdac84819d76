package io.github.goalsheet.io.report.chart;

import com.google.common.collect.Iterables;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The unit in which the figures of an indicator stand beside each other: that of the latest cell
 * which states one, or the finest of them where that cannot hold all exactly. A cell that states
 * none is in the unit of the label, if there is one, and else in the same unit as the others.
 */
final class SharedUnit {
  private final Optional<String> label;
  private final Optional<String> shared;
  private final Optional<String> per;

  private SharedUnit(Optional<String> label, Optional<String> shared, Optional<String> per) {
    this.label = label;
    this.shared = shared;
    this.per = per;
  }

  static SharedUnit of(Indicator indicator, EvaluationPolicy policy) {
    Optional<String> label = indicator.unit();
    List<Amount> stated =
        amounts(indicator, policy).filter(amount -> amount.unit().isPresent()).toList();
    List<Amount> meant =
        amounts(indicator, policy).map(amount -> label.map(amount::orUnit).orElse(amount)).toList();
    return new SharedUnit(
        label,
        stated.isEmpty() ? Optional.empty() : Amount.commonUnit(Iterables.concat(stated, meant)),
        amounts(indicator, policy).flatMap(amount -> amount.per().stream()).findFirst());
  }

  /** The figure in the shared unit, or empty if its own does not convert. */
  Optional<BigDecimal> of(Amount amount) {
    if (amount.per().isPresent() && !amount.per().equals(per)) {
      return Optional.empty();
    }
    if (shared.isEmpty()) {
      return Optional.of(amount.value());
    }
    Amount stated = label.map(amount::orUnit).orElse(amount);
    return stated.unit().isEmpty() ? Optional.of(amount.value()) : stated.valueIn(shared.get());
  }

  /** The result first, then the target, then the earlier years, latest first. */
  private static Stream<Amount> amounts(Indicator indicator, EvaluationPolicy policy) {
    Stream<Reading> latest = Stream.of(indicator.result().reading(), indicator.target().reading());
    Stream<Reading> earlier =
        indicator.actuals().descendingMap().values().stream().map(Cell::reading);
    return Stream.concat(latest, earlier).flatMap(reading -> policy.counted(reading).stream());
  }
}
