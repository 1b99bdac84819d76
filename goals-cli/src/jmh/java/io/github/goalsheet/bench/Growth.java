package io.github.goalsheet.bench;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.indicators.BulkEvaluation;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Times totals in a running program that is warm, and prints what a row costs in files of more and
 * more rows.
 */
public final class Growth {
  private static final int MIDDLE = 1_000_000;
  private static final int RUNS = 7;

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Growth() {}

  /**
   * Times them.
   *
   * @param args the launcher, which is not used, and the most rows (10,000,000)
   */
  public static void main(String[] args) throws IOException {
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 10 * MIDDLE;
    Path file = Files.createTempFile("goals-bench", ".csv");
    try {
      IndicatorsFile.write(file, MIDDLE, 1);
      for (int i = 0; i < RUNS; i++) {
        nanosPerRow(file, MIDDLE, 1);
      }
      for (int rows = 10_000; rows <= most; rows *= 10) {
        IndicatorsFile.write(file, rows, 1);
        double[] each = new double[RUNS];
        double[] busy = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
          int times = Math.max(1, MIDDLE / rows);
          long before = SYSTEM.getProcessCpuTime();
          each[i] = nanosPerRow(file, rows, times);
          busy[i] = (SYSTEM.getProcessCpuTime() - before) / ((double) rows * times);
        }
        Contest.OUT.printf(
            Locale.ROOT,
            "%,11d rows: %4.0f ns a row, %4.0f ns of all processors%n",
            rows,
            Contest.median(each),
            Contest.median(busy));
      }
    } finally {
      Files.delete(file);
    }
  }

  private static double nanosPerRow(Path file, int rows, int times) throws IOException {
    ByteSource bytes = MoreFiles.asByteSource(file);
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      Evaluator evaluator = Evaluator.of(EvaluationPolicy.niigata());
      Summary.Counter counter = new Summary.Counter(evaluator.policy());
      BulkEvaluation.of(bytes, "bench", ReadOptions.DEFAULT, evaluator, notice -> {}).count(counter);
      if (counter.summary().indicators() != rows) {
        throw new IOException("counted " + counter.summary());
      }
    }
    return (System.nanoTime() - start) / ((double) rows * times);
  }
}
