package io.github.goalsheet.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error: inputs done and in all, and the time left. It appears only where the
 * work takes more than a moment and standard error is a terminal; until then nothing of it is
 * loaded.
 */
final class Progress implements AutoCloseable {
  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final int WIDTH = 79;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final BooleanSupplier terminal;
  private final long due;
  private boolean hidden;
  private @Nullable ProgressBar bar;

  Progress(PrintStream err, BooleanSupplier terminal, Duration moment) {
    this.err = err;
    this.terminal = terminal;
    this.due = System.nanoTime() + moment.toNanos();
  }

  /** Progress that appears on the console when the time has come. */
  static Progress on(Console console) {
    return new Progress(console.err(), console.terminal(), MOMENT);
  }

  /** Progress that never appears. */
  static Progress hidden() {
    return new Progress(System.err, () -> false, Duration.ZERO);
  }

  /** Says how far the work is. */
  void step(int done, int all) {
    if (bar != null) {
      bar.stepTo(done);
    } else if (!hidden && all > 1 && System.nanoTime() >= due) {
      hidden = !terminal.getAsBoolean();
      bar = hidden ? null : Bar.of(done, all, err);
    }
  }

  /** Takes the bar out of the way of a line that is about to be written. */
  void makeWay() {
    if (bar != null) {
      err.print(CLEAR_LINE);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      makeWay();
    }
  }

  /** Of its own, so that its types are loaded with it. */
  private static final class Bar {
    static ProgressBar of(int done, int all, PrintStream err) {
      return new ProgressBarBuilder()
          .setTaskName("goals")
          .setInitialMax(all)
          .startsFrom(done, Duration.ZERO)
          .setStyle(ProgressBarStyle.ASCII)
          .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
          .clearDisplayOnFinish()
          .build();
    }
  }
}
