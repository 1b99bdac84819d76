package io.github.goalsheet.cli;

import io.github.goalsheet.io.InputSequence;
import io.github.goalsheet.io.LargeInput;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.ReadSheet;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The inputs of a command, and reading them one after the other. */
final class InputOptions {
  @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "INPUT")
  private List<String> arguments = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  /**
   * Reads all inputs in order. One that cannot be read is told of and costs itself alone.
   *
   * @return whether everything could be read
   * @throws NothingReadException if there was an error and no sheet
   */
  boolean read(Console console, InputSequence.Taker taker) throws IOException {
    Watched watched = new Watched(taker);
    boolean whole = reading.read(console, arguments, watched);
    if (!whole && !watched.any) {
      throw new NothingReadException();
    }
    return whole;
  }

  /** Knows whether anything was taken. */
  private static final class Watched implements InputSequence.Taker {
    private final InputSequence.Taker taker;
    private boolean any;

    Watched(InputSequence.Taker taker) {
      this.taker = taker;
    }

    @Override
    public void take(ReadSheet sheet) throws IOException {
      any = true;
      taker.take(sheet);
    }

    @Override
    public void takeAll(LargeInput large, Consumer<Notice> notices) throws IOException {
      any = true;
      taker.takeAll(large, notices);
    }
  }
}
