package io.github.goalsheet.io;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.io.decode.Decoding;
import io.github.goalsheet.io.indicators.BulkEvaluation;
import io.github.goalsheet.io.indicators.IndicatorsCsvReader;
import io.github.goalsheet.io.json.JsonSheetReader;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.InputForm;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadCounter;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file that is better not held in memory, in a form that is read sheet by sheet: indicators CSV
 * or JSON. Its size is not limited. Of a damaged one, what stands before the damage is read.
 */
public final class LargeInput {
  /** Files of more bytes are large. */
  public static final long LARGE = 1 << 20;

  private static final int HEAD = 1 << 16;

  private final Input input;
  private final ReadOptions options;
  private final ImmutableList<Notice> encoding;
  private final InputForm form;
  private final ReadCounter counter;

  private LargeInput(
      Input input,
      ReadOptions options,
      ImmutableList<Notice> encoding,
      InputForm form,
      ReadCounter counter) {
    this.input = input;
    this.options = options;
    this.encoding = encoding;
    this.form = form;
    this.counter = counter;
  }

  /**
   * Looks at the size and the first bytes of an input.
   *
   * @param input the input
   * @param options how to read it
   * @return the large input; empty if it is small, of another form, or cannot be opened
   */
  public static Optional<LargeInput> find(Input input, ReadOptions options) {
    return find(input, options, LARGE);
  }

  /** Finds an input that is large from one byte above a number on. */
  static Optional<LargeInput> find(Input input, ReadOptions options, long above) {
    try {
      return isLarge(input, above) ? begin(input, options) : Optional.empty();
    } catch (IOException toBeToldWhenItIsRead) {
      return Optional.empty();
    }
  }

  private static boolean isLarge(Input input, long above) throws IOException {
    if (input.file().isEmpty()) {
      return false;
    }
    BasicFileAttributes file = Files.readAttributes(input.file().get(), BasicFileAttributes.class);
    return file.isRegularFile() && file.size() > above;
  }

  private static Optional<LargeInput> begin(Input input, ReadOptions options) throws IOException {
    Decoding.Encoding encoding;
    try (InputStream in = input.bytes().openStream()) {
      encoding = Decoding.Encoding.of(input.source(), in, options);
    }
    byte[] head;
    try (InputStream in = input.bytes().openStream()) {
      head = in.readNBytes(HEAD);
    }
    return of(input, options, encoding, head);
  }

  private static Optional<LargeInput> of(
      Input input, ReadOptions options, Decoding.Encoding encoding, byte[] head) {
    String text = new String(head, encoding.charset()).replaceFirst("^\uFEFF", "");
    InputForm form = GoalSheets.kind(text);
    if (form == InputForm.SHEET_CSV) {
      return Optional.empty();
    }
    ReadOptions decided = options.withCharset(encoding.charset());
    Input told = new Input(input.source(), ToldBytes.of(input), input.file());
    return Optional.of(new LargeInput(told, decided, encoding.notices(), form, ReadCounter.NONE));
  }

  /** What it is called in places. */
  String source() {
    return input.source();
  }

  /**
   * This input, watched while it is read.
   *
   * @param bytes hears how many of its bytes have been read
   * @param sheets hears how many sheets have been read
   */
  LargeInput watchedBy(WatchedBytes.Watcher bytes, ReadCounter sheets) {
    Input watched = new Input(input.source(), WatchedBytes.of(input.bytes(), bytes), input.file());
    return new LargeInput(watched, options, encoding, form, sheets);
  }

  /**
   * What kind of input it is.
   *
   * @return the kind
   */
  public InputForm form() {
    return form;
  }

  /**
   * Whether it is indicators CSV, which {@link #evaluation} evaluates faster than sheet by sheet.
   *
   * @return whether it is; if not, it is JSON
   */
  public boolean isIndicators() {
    return form == InputForm.INDICATORS_CSV;
  }

  /**
   * Reads sheet after sheet.
   *
   * @param sheets takes each sheet as soon as it is read
   * @param notices takes each notice
   * @throws UnreadableInputException if the file fails
   * @throws IOException never, but for what its takers throw
   */
  public void read(Consumer<? super ReadSheet> sheets, Consumer<? super Notice> notices)
      throws IOException {
    encoding.forEach(notices);
    try (InputStream in = input.bytes().openStream()) {
      read(
          in,
          sheet -> {
            counter.read(1, sheet.rows());
            sheets.accept(sheet);
          },
          notices);
    }
  }

  private void read(
      InputStream in, Consumer<? super ReadSheet> sheets, Consumer<? super Notice> notices)
      throws IOException {
    if (isIndicators()) {
      IndicatorsCsvReader.read(in, input.source(), options, sheets, notices);
    } else {
      JsonSheetReader.read(in, input.source(), options, sheets, notices);
    }
  }

  /**
   * The evaluation of indicators CSV as a whole.
   *
   * @param evaluator the evaluator
   * @param notices takes each notice
   * @return the evaluation, not begun
   */
  public BulkEvaluation evaluation(Evaluator evaluator, Consumer<? super Notice> notices) {
    encoding.forEach(notices);
    return BulkEvaluation.of(input.bytes(), input.source(), options, evaluator, notices)
        .withCounter(counter);
  }
}
