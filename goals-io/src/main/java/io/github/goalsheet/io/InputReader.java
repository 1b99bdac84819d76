package io.github.goalsheet.io;

import java.util.Optional;

/** Reads an input, unless it is large. */
final class InputReader {
  private InputReader() {}

  /** What came of reading an input. */
  sealed interface ReadOutcome {}

  /** It was read. */
  record Whole(ReadResult result) implements ReadOutcome {}

  /** It is large, and has not been read yet. */
  record Large(LargeInput input) implements ReadOutcome {}

  /** Nothing can be read of it. */
  record Unreadable(UnreadableInputException why) implements ReadOutcome {}

  static ReadOutcome read(Input input, ReadOptions options) {
    Optional<LargeInput> large = LargeInput.find(input, options);
    if (large.isPresent()) {
      return new Large(large.get());
    }
    try {
      return new Whole(GoalSheets.read(input, options));
    } catch (UnreadableInputException unreadable) {
      return new Unreadable(unreadable);
    }
  }
}
