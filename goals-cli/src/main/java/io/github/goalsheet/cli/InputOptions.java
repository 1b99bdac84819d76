package io.github.goalsheet.cli;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.InputSequence;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadInput;
import java.io.IOException;
import java.util.List;
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
   * @throws NothingReadException if there was no sheet
   */
  void read(Console console, OutputOptions output, InputSequence.Taker taker) throws IOException {
    reading.read(console, output, arguments, taker);
  }

  /** Says a notice about the output, unless people want to hear less. */
  void say(Console console, Notice notice) {
    reading.say(console, notice);
  }

  /** What was read of each input, and what was not. */
  ImmutableList<ReadInput> inputs() {
    return reading.inputs();
  }

  /** What to exit with when all is written, by how much could be read. */
  int exitCode() {
    return reading.exitCode();
  }
}
