package io.github.goalsheet.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error: inputs done and in all, or megabytes of one large input; rows a second,
 * and the time left. It appears only where the work takes more than a moment and standard error is
 * a terminal; until then nothing of it is loaded. Thread-safe.
 */
final class Progress implements AutoCloseable {
  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final int WIDTH = 79;
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final int MEGABYTE = 1_000_000;

  private final PrintStream err;
  private final BooleanSupplier terminal;
  private final long begin = System.nanoTime();
  private final long due;
  private int inputs;
  private long rows;
  private boolean hidden;
  private @Nullable ProgressBar bar;

  Progress(PrintStream err, BooleanSupplier terminal, Duration moment) {
    this.err = err;
    this.terminal = terminal;
    this.due = begin + moment.toNanos();
  }

  /** Progress that appears on the console when the time has come. */
  static Progress on(Console console) {
    return new Progress(console.err(), console.terminal(), MOMENT);
  }

  /** Progress that never appears. */
  static Progress hidden() {
    return new Progress(System.err, () -> false, Duration.ZERO);
  }

  /** Says how many of the inputs are done. */
  synchronized void step(int done, int all) {
    inputs = all;
    if (all > 1) {
      show(done, all, "", 1);
    }
  }

  /** Says how much of an input has been read; shown if it is the only one. */
  synchronized void bytes(long done, long all) {
    if (inputs == 1) {
      show(done, all, " MB", MEGABYTE);
    }
  }

  /** Counts rows that have been read. */
  synchronized void rows(int count) {
    rows += count;
  }

  private void show(long done, long all, String unit, int unitSize) {
    if (bar == null && !hidden && System.nanoTime() >= due) {
      hidden = !terminal.getAsBoolean();
      bar = hidden ? null : Bar.of(all, unit, unitSize, err);
    }
    if (bar != null) {
      bar.stepTo(done);
      bar.setExtraMessage(rowsPerSecond());
    }
  }

  private String rowsPerSecond() {
    double seconds = (System.nanoTime() - begin) / 1e9;
    return String.format(Locale.ROOT, "%,.0f rows/s", rows / Math.max(seconds, 1e-3));
  }

  /** Takes the bar out of the way of a line that is about to be written. */
  synchronized void makeWay() {
    if (bar != null) {
      err.print(CLEAR_LINE);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      makeWay();
    }
  }

  /** Of its own, so that its types are loaded with it. */
  private static final class Bar {
    static ProgressBar of(long all, String unit, int unitSize, PrintStream err) {
      return new ProgressBarBuilder()
          .setTaskName("goals")
          .setInitialMax(all)
          .setUnit(unit, unitSize)
          .setStyle(ProgressBarStyle.ASCII)
          .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
          .clearDisplayOnFinish()
          .build();
    }
  }
}
