package io.github.goalsheet.cli;

import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.io.InputSequence;
import io.github.goalsheet.io.LargeInput;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.ReadSheet;
import io.github.goalsheet.io.csv.BulkEvaluation;
import java.io.IOException;
import java.util.function.Consumer;

/** Evaluates sheets as they are read, and large files of indicators as a whole. */
final class Evaluations {
  private Evaluations() {}

  /** Takes what comes of an evaluation. */
  @FunctionalInterface
  interface Result<T> {
    void take(T evaluation) throws IOException;
  }

  static InputSequence.Taker of(
      Evaluator evaluator, Result<SheetEvaluation> sheets, Result<BulkEvaluation> files) {
    return new InputSequence.Taker() {
      @Override
      public void take(ReadSheet read) throws IOException {
        sheets.take(evaluator.evaluate(read.sheet()));
      }

      @Override
      public void takeAll(LargeInput large, Consumer<Notice> notices) throws IOException {
        if (large.isIndicators()) {
          files.take(large.evaluation(evaluator, notices));
        } else {
          InputSequence.Taker.super.takeAll(large, notices);
        }
      }
    };
  }
}
