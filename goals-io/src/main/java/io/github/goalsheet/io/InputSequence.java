package io.github.goalsheet.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a user names, one input after the other, so that only one is held at a time. An input
 * that cannot be read is told of and costs itself alone.
 */
public final class InputSequence {
  private final InputStream standardInput;
  private final ReadOptions options;
  private final Listener listener;

  /**
   * Prepares to read.
   *
   * @param standardInput what {@code -} stands for
   * @param options how to read
   * @param listener who is told of what cannot be read
   */
  public InputSequence(InputStream standardInput, ReadOptions options, Listener listener) {
    this.standardInput = standardInput;
    this.options = options;
    this.listener = listener;
  }

  /** Hears what happens while inputs are read. */
  public interface Listener {
    /**
     * An input is about to be read.
     *
     * @param done how many are done with
     * @param all how many there are
     */
    void next(int done, int all);

    /**
     * There is something to say about an input that was read.
     *
     * @param notice what
     */
    void say(Notice notice);

    /**
     * Nothing can be read of an input.
     *
     * @param unreadable why
     */
    void say(UnreadableInputException unreadable);
  }

  /** Takes sheets as they are read. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes a sheet.
     *
     * @param sheet the sheet
     * @throws IOException if it cannot be written; ends the reading. A refused sheet is told with
     *     the place that it was read from
     */
    void take(ReadSheet sheet) throws IOException;
  }

  /**
   * Reads everything that arguments name.
   *
   * @param arguments files, folders or {@code -}; see {@link Inputs}
   * @param taker who takes the sheets, in the order of the arguments
   * @return whether everything could be read
   * @throws IOException if the taker fails
   */
  public boolean read(Iterable<String> arguments, Taker taker) throws IOException {
    boolean whole = true;
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      try {
        inputs.addAll(Inputs.expand(argument, standardInput));
      } catch (UnreadableInputException unreadable) {
        listener.say(unreadable);
        whole = false;
      }
    }
    for (int i = 0; i < inputs.size(); i++) {
      listener.next(i, inputs.size());
      whole &= read(inputs.get(i), taker);
    }
    return whole;
  }

  private boolean read(Input input, Taker taker) throws IOException {
    ReadResult result;
    try {
      result = GoalSheets.read(input, options);
    } catch (UnreadableInputException unreadable) {
      listener.say(unreadable);
      return false;
    }
    result.notices().forEach(listener::say);
    for (ReadSheet sheet : result.sheets()) {
      try {
        taker.take(sheet);
      } catch (UnwritableSheetException refused) {
        throw refused.at(sheet.places().sheet());
      }
    }
    return !result.hasErrors();
  }
}
