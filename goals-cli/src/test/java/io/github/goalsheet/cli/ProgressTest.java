package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, UTF_8);

  private String shown() {
    return bytes.toString(UTF_8);
  }

  @Test
  void longWorkOnATerminalShowsHowManyAreDoneAndGoesAwayAtTheEnd() {
    try (Progress progress = new Progress(err, () -> true, Duration.ZERO)) {
      progress.step(0, 40);
      progress.step(39, 40);
    }

    assertThat(shown()).contains("goals", "39/40").contains("\r");
    assertThat(shown()).endsWith("\r\u001b[K");
  }

  @Test
  void rowsAreSaidByTheSecond() {
    try (Progress progress = new Progress(err, () -> true, Duration.ZERO)) {
      progress.rows(123_456);
      progress.step(1, 40);
      progress.step(2, 40);
    }

    assertThat(shown()).containsPattern("2/40 .* [0-9,]+ rows/s");
  }

  @Test
  void oneLargeInputIsShownInMegabytes() {
    try (Progress progress = new Progress(err, () -> true, Duration.ZERO)) {
      progress.step(0, 1);
      progress.bytes(12_000_000, 284_000_000);
    }

    assertThat(shown()).contains("12/284 MB");
  }

  @Test
  void theBytesOfOneInputAmongManyAreNotShown() {
    try (Progress progress = new Progress(err, () -> true, Duration.ZERO)) {
      progress.step(0, 2);
      progress.bytes(12_000_000, 284_000_000);
    }

    assertThat(shown()).contains("0/2").doesNotContain("MB");
  }

  @Test
  void aLineThatIsWrittenFindsTheBarOutOfItsWay() {
    try (Progress progress = new Progress(err, () -> true, Duration.ZERO)) {
      progress.step(0, 2);
      progress.makeWay();
      err.println("warning: x");
    }

    assertThat(shown()).contains("\r\u001b[Kwarning: x\n");
  }

  @Test
  void shortWorkShowsNothing() {
    try (Progress progress = new Progress(err, () -> true, Duration.ofHours(1))) {
      progress.step(0, 2);
      progress.makeWay();
      progress.step(1, 2);
    }

    assertThat(shown()).isEmpty();
  }

  @Test
  void oneInputShowsNothing() {
    try (Progress progress = new Progress(err, () -> true, Duration.ZERO)) {
      progress.step(0, 1);
    }

    assertThat(shown()).isEmpty();
  }

  @Test
  void whatIsNoTerminalIsAskedOnceAndShowsNothing() {
    AtomicInteger asked = new AtomicInteger();
    try (Progress progress = new Progress(err, () -> asked.incrementAndGet() < 0, Duration.ZERO)) {
      progress.step(0, 3);
      progress.step(1, 3);
    }

    assertThat(asked).hasValue(1);
    assertThat(shown()).isEmpty();
  }

  @Test
  void aPipeIsNoTerminal() {
    assertThat(Terminals.isStandardError()).isFalse();
  }
}
