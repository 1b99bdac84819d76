package io.github.goalsheet.cell;

import java.util.Optional;

/** Reads actual and result cells. */
final class MeasurementGrammar {
  private MeasurementGrammar() {}

  static Measurement read(String text) {
    return new Measurement.Words(Wording.fold(text), Optional.empty(), Optional.empty());
  }
}
