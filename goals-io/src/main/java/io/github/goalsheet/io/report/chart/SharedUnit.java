package io.github.goalsheet.io.report.chart;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The unit in which the figures of an indicator stand beside each other: that of the latest cell
 * which states one. A cell that states none is in the unit of the label, if there is one, and else
 * in the same unit as the others.
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

  static SharedUnit of(Indicator indicator) {
    Optional<String> label = indicator.unit();
    Optional<Amount> first =
        amounts(indicator).filter(amount -> amount.unit().isPresent()).findFirst();
    return new SharedUnit(
        label,
        first.flatMap(Amount::unit),
        amounts(indicator).flatMap(amount -> amount.per().stream()).findFirst());
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
  private static Stream<Amount> amounts(Indicator indicator) {
    return Stream.of(
            Stream.of((Reading) indicator.result().reading(), indicator.target().reading()),
            indicator.actuals().descendingMap().values().stream()
                .map(cell -> (Reading) cell.reading()))
        .flatMap(readings -> readings)
        .flatMap(SharedUnit::amount);
  }

  private static Stream<Amount> amount(Reading reading) {
    if (reading instanceof Measurement.Quantity quantity) {
      return Stream.of(quantity.amount());
    }
    if (reading instanceof Target.Threshold threshold) {
      return Stream.of(threshold.amount());
    }
    if (reading instanceof Target.Plain plain) {
      return Stream.of(plain.amount());
    }
    if (reading instanceof Target.About about) {
      return Stream.of(about.amount());
    }
    return reading instanceof Target.Between between ? Stream.of(between.high()) : Stream.empty();
  }
}
