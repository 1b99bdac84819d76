package io.github.goalsheet.cli;

import io.github.goalsheet.io.InputSequence;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
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
    AtomicBoolean any = new AtomicBoolean();
    boolean whole =
        reading.read(
            console,
            arguments,
            sheet -> {
              any.set(true);
              taker.take(sheet);
            });
    if (!whole && !any.get()) {
      throw new NothingReadException();
    }
    return whole;
  }
}
