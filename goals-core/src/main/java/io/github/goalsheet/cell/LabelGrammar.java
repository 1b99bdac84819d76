package io.github.goalsheet.cell;

import java.util.Optional;

/** Reads indicator labels. */
final class LabelGrammar {
  private LabelGrammar() {}

  static IndicatorLabel read(String label) {
    return new IndicatorLabel(label, Optional.empty(), false);
  }
}
