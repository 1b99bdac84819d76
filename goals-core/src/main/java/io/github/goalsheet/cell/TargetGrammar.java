package io.github.goalsheet.cell;

import java.util.Optional;

/** Reads target cells. */
final class TargetGrammar {
  private TargetGrammar() {}

  static Target read(String text) {
    return new Target.Milestone(
        Wording.fold(text), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
