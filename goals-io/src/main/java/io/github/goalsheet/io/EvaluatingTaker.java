package io.github.goalsheet.io;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.io.indicators.BulkEvaluation;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadSheet;
import java.io.IOException;
import java.util.function.Consumer;

/** Evaluates sheets as they are read, and large files of indicators as a whole, which is faster. */
public final class EvaluatingTaker implements InputSequence.Taker {
  private final Evaluator evaluator;
  private final Sink<SheetEvaluation> sheets;
  private final Sink<BulkEvaluation> files;

  /**
   * Prepares to evaluate.
   *
   * @param evaluator the evaluator
   * @param sheets takes the evaluation of each sheet
   * @param files takes that of each large file, not begun, to write or count it
   */
  public EvaluatingTaker(
      Evaluator evaluator, Sink<SheetEvaluation> sheets, Sink<BulkEvaluation> files) {
    this.evaluator = requireNonNull(evaluator, "evaluator");
    this.sheets = requireNonNull(sheets, "sheets");
    this.files = requireNonNull(files, "files");
  }

  /**
   * Takes evaluations.
   *
   * @param <T> what is evaluated
   */
  @FunctionalInterface
  public interface Sink<T> {
    /**
     * Takes an evaluation.
     *
     * @param evaluation the evaluation
     * @throws IOException if it cannot be written; ends the reading
     */
    void take(T evaluation) throws IOException;
  }

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
}
