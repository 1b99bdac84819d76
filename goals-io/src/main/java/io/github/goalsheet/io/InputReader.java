package io.github.goalsheet.io;

import io.github.goalsheet.io.decode.IoFailures;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.util.Optional;

/** Reads an input, unless it is large. A fault of ours costs the input that it came up in. */
final class InputReader {
  private InputReader() {}

  /** What came of reading an input. */
  sealed interface ReadOutcome {}

  /** It was read. */
  record Whole(String source, ReadResult result) implements ReadOutcome {}

  /** It is large, and has not been read yet. */
  record Large(LargeInput input) implements ReadOutcome {}

  /** Nothing can be read of it. */
  record Unreadable(UnreadableInputException why) implements ReadOutcome {}

  /** Reads an input; one of more bytes than a number only begins to be read. */
  static ReadOutcome read(Input input, ReadOptions options, long upTo) {
    try {
      Optional<LargeInput> large = LargeInput.find(input, options, upTo);
      return large.isPresent()
          ? new Large(large.get())
          : new Whole(input.source(), GoalSheets.read(input, options));
    } catch (UnreadableInputException unreadable) {
      return new Unreadable(unreadable);
    } catch (RuntimeException | StackOverflowError | AssertionError fault) {
      return new Unreadable(IoFailures.fault(input.source(), fault));
    }
  }
}
