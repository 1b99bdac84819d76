package io.github.goalsheet.bench;

import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.GoalEvaluation;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.indicators.IndicatorsCsvReader;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Cells, evaluation and reading, in a running program. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 1)
public class Pieces {
  private final Evaluator evaluator = Evaluator.of(EvaluationPolicy.niigata());
  private final FiscalYear year = FiscalYear.of(2022);
  private final Goal goal =
      Goal.of(1, "目標", Indicator.of("満足度(%)").withTarget("85.0以上").withResult("83.2"))
          .withRating("一部未達成");
  private InputText rows = InputText.of("", "");

  /** Makes a file of a thousand rows. */
  @Setup
  public void read() throws IOException {
    Path file = Files.createTempFile("goals-bench", ".csv");
    IndicatorsFile.write(file, 1_000, 1);
    rows = InputText.of("bench", Files.readString(file));
    Files.delete(file);
  }

  /** A common target cell. */
  @Benchmark
  public Target target() {
    return Target.parse("85.0以上");
  }

  /** A result with a thousands mark. */
  @Benchmark
  public Measurement result() {
    return Measurement.parse("17,756");
  }

  /** A goal that has been read. */
  @Benchmark
  public GoalEvaluation evaluation() {
    return evaluator.evaluate(goal, year);
  }

  /** A thousand rows of indicators CSV. */
  @Benchmark
  public ReadResult thousandRows() throws IOException {
    return IndicatorsCsvReader.read(rows, ReadOptions.DEFAULT);
  }
}
