package io.github.goalsheet.io;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.decode.IoFailures;
import io.github.goalsheet.io.parallel.Ahead;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads what a user names, on all processors and only a few inputs ahead; what comes of it comes in
 * the order of the inputs. A large one is read sheet by sheet, see {@link LargeInput}. An input
 * that cannot be read is told of and costs itself alone.
 */
public final class InputSequence {
  private final InputStream standardInput;
  private final ReadOptions options;
  private final Listener listener;
  private final OutputGuard output;
  private final long large;

  /**
   * Prepares to read.
   *
   * @param standardInput what {@code -} stands for
   * @param options how to read
   * @param listener who is told of what cannot be read
   */
  public InputSequence(InputStream standardInput, ReadOptions options, Listener listener) {
    this(standardInput, options, listener, LargeInput.LARGE);
  }

  /** Reads files of more bytes than a number sheet by sheet. */
  InputSequence(InputStream standardInput, ReadOptions options, Listener listener, long large) {
    this(standardInput, options, listener, OutputGuard.NONE, large);
  }

  private InputSequence(
      InputStream standardInput,
      ReadOptions options,
      Listener listener,
      OutputGuard output,
      long large) {
    this.large = large;
    this.standardInput = standardInput;
    this.options = options;
    this.listener = listener;
    this.output = output;
  }

  /**
   * The same, which reads nothing if an input is the output.
   *
   * @param guard knows the output
   * @return the changed copy; its {@link #read} throws {@link OutputGuard.OutputIsInputException}
   */
  public InputSequence withOutput(OutputGuard guard) {
    return new InputSequence(standardInput, options, listener, guard, large);
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
     * Rows were read: indicators, with what belongs to them. Called by one thread at a time.
     *
     * @param count how many since the last time
     */
    default void rows(int count) {}

    /**
     * A part of a large input was read. Called by one thread at a time.
     *
     * @param read how many bytes of it have been read
     * @param all how many bytes it has
     */
    default void bytes(long read, long all) {}

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

    /**
     * An input is done with. Not called where a taker fails.
     *
     * @param input what was read of it, and what was not
     */
    default void done(ReadInput input) {}
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

    /**
     * Takes all sheets of a large input, one by one unless there is a better way.
     *
     * @param large the input
     * @param notices takes what there is to say about it
     * @throws UnreadableInputException if the input fails; costs the rest of that input alone
     * @throws IOException if a sheet cannot be written; ends the reading
     */
    default void takeAll(LargeInput large, Consumer<Notice> notices) throws IOException {
      try {
        large.read(
            sheet -> {
              try {
                give(sheet, this);
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              } catch (RuntimeException fault) {
                throw new TakerFault(fault);
              }
            },
            notices);
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      }
    }
  }

  /** How much could be read. */
  public enum Extent {
    /** Everything. */
    ALL,
    /** Some of it. */
    PART,
    /** No sheet. */
    NOTHING
  }

  /**
   * Reads everything that arguments name.
   *
   * @param arguments files, folders or {@code -}; see {@link Inputs}
   * @param taker who takes the sheets, in the order of the arguments
   * @return how much of it could be read
   * @throws IOException if the taker fails
   */
  public Extent read(Iterable<String> arguments, Taker taker) throws IOException {
    InputList list = InputList.of(arguments, standardInput, output, listener);
    boolean whole = list.isWhole();
    boolean any = false;
    List<Input> inputs = list.inputs();
    try (Ahead<Input, InputReader.ReadOutcome> reader =
        Ahead.of(inputs, input -> InputReader.read(input, options, large))) {
      for (int i = 0; i < inputs.size(); i++) {
        listener.next(i, inputs.size());
        ReadInput read = take(inputs.get(i), reader.next(), taker).with(list.notices(i));
        listener.done(read);
        whole &= read.isWhole();
        any |= read.sheets() > 0;
      }
    }
    return !any ? Extent.NOTHING : whole ? Extent.ALL : Extent.PART;
  }

  private ReadInput tell(String file, UnreadableInputException unreadable) {
    listener.say(unreadable);
    return ReadInput.of(file, unreadable);
  }

  /** Takes the sheets of an input. */
  private ReadInput take(Input input, InputReader.ReadOutcome read, Taker taker)
      throws IOException {
    if (read instanceof InputReader.Unreadable unreadable) {
      return tell(input.source(), unreadable.why());
    }
    if (read instanceof InputReader.Large large) {
      return takeLarge(large.input(), taker);
    }
    InputReader.Whole small = (InputReader.Whole) read;
    ReadResult result = small.result();
    result.notices().forEach(listener::say);
    for (ReadSheet sheet : result.sheets()) {
      listener.rows(sheet.rows());
      give(sheet, taker);
    }
    return whole(ReadInput.of(small.source(), result));
  }

  private ReadInput takeLarge(LargeInput large, Taker taker) throws IOException {
    Gathered gathered = new Gathered(large);
    try {
      taker.takeAll(
          large.watchedBy(
              listener::bytes,
              (sheets, rows) -> {
                gathered.sheets += sheets;
                gathered.rows += rows;
                listener.rows(rows);
              }),
          notice -> {
            gathered.notices.add(ReadInput.cut(notice));
            listener.say(notice);
          });
    } catch (UnreadableInputException unreadable) {
      return gathered.endedBy(tell(large.source(), unreadable));
    } catch (TakerFault fault) {
      throw fault.ofTaker();
    } catch (RuntimeException | StackOverflowError | AssertionError fault) {
      return gathered.endedBy(tell(large.source(), IoFailures.fault(large.source(), fault)));
    }
    return whole(gathered.read());
  }

  /** The one place that decides what it means that an input has no sheet: it could not be read. */
  private ReadInput whole(ReadInput read) {
    return read.sheets() > 0 || !read.isWhole()
        ? read
        : read.with(tell(read.file(), IoFailures.noSheet(read.file())).notices());
  }

  /** What is known of a large input while it is read. */
  private static final class Gathered {
    private final LargeInput large;
    private final List<Notice> notices = new ArrayList<>();
    private long sheets;
    private long rows;

    Gathered(LargeInput large) {
      this.large = large;
    }

    ReadInput read() {
      return new ReadInput(
          large.source(), Optional.of(large.form()), sheets, rows, ImmutableList.copyOf(notices));
    }

    ReadInput endedBy(ReadInput unreadable) {
      return read().with(unreadable.notices());
    }
  }

  private static void give(ReadSheet sheet, Taker taker) throws IOException {
    try {
      taker.take(sheet);
    } catch (UnwritableSheetException refused) {
      throw refused.at(sheet.places().sheet());
    }
  }

  /** A fault of who takes the sheets, and not of the input. */
  private static final class TakerFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException fault;

    TakerFault(RuntimeException fault) {
      super(fault);
      this.fault = fault;
    }

    RuntimeException ofTaker() {
      return fault;
    }
  }
}
