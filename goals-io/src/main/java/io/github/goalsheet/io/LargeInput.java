package io.github.goalsheet.io;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.io.csv.BulkEvaluation;
import io.github.goalsheet.io.csv.IndicatorsCsvReader;
import io.github.goalsheet.io.json.JsonSheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

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
  private final boolean indicators;
  private final IntConsumer rows;

  private LargeInput(
      Input input,
      ReadOptions options,
      ImmutableList<Notice> encoding,
      boolean indicators,
      IntConsumer rows) {
    this.input = input;
    this.options = options;
    this.encoding = encoding;
    this.indicators = indicators;
    this.rows = rows;
  }

  /**
   * Looks at the size and the first bytes of an input.
   *
   * @param input the input
   * @param options how to read it; without a charset, its first {@code 65536} bytes decide
   * @return the large input; empty if it is small, of another form, or cannot be opened
   */
  public static Optional<LargeInput> find(Input input, ReadOptions options) {
    return isLarge(input)
        ? begin(input).flatMap(head -> of(input, options, head))
        : Optional.empty();
  }

  private static boolean isLarge(Input input) {
    try {
      Optional<Path> file = input.file().filter(Files::isRegularFile);
      return file.isPresent() && Files.size(file.get()) > LARGE;
    } catch (IOException toBeToldWhenItIsRead) {
      return false;
    }
  }

  private static Optional<byte[]> begin(Input input) {
    try (InputStream in = input.bytes().openStream()) {
      return Optional.of(in.readNBytes(HEAD));
    } catch (IOException toBeToldWhenItIsRead) {
      return Optional.empty();
    }
  }

  private static Optional<LargeInput> of(Input input, ReadOptions options, byte[] head) {
    boolean windows = options.charset().isEmpty() && Decoding.isWindows(head);
    ReadOptions read = windows ? options.withCharset(Decoding.WINDOWS_31J) : options;
    ImmutableList<Notice> notices =
        windows
            ? ImmutableList.of(Decoding.notUtf8(input.source(), "Windows-31J"))
            : ImmutableList.of();
    Charset charset = read.charset().orElse(StandardCharsets.UTF_8);
    String text = new String(head, charset).replaceFirst("^\uFEFF", "");
    boolean indicators = IndicatorsCsvReader.looksLikeIndicators(text);
    return indicators || JsonSheetReader.looksLikeJson(text)
        ? Optional.of(new LargeInput(input, read, notices, indicators, count -> {}))
        : Optional.empty();
  }

  /** What it is called in places. */
  String source() {
    return input.source();
  }

  /**
   * This input, watched while it is read.
   *
   * @param bytes hears how many of its bytes have been read
   * @param sheets hears how many rows the sheets had that were read since the last time; without a
   *     sheet, it is not called
   */
  LargeInput watchedBy(WatchedBytes.Watcher bytes, IntConsumer sheets) {
    Input watched = new Input(input.source(), WatchedBytes.of(input.bytes(), bytes));
    return new LargeInput(watched, options, encoding, indicators, sheets);
  }

  /**
   * Whether it is indicators CSV, which {@link #evaluation} evaluates faster than sheet by sheet.
   *
   * @return whether it is; if not, it is JSON
   */
  public boolean isIndicators() {
    return indicators;
  }

  /**
   * Reads sheet after sheet.
   *
   * @param sheets takes each sheet as soon as it is read
   * @param notices takes each notice
   * @throws IOException if the file fails
   */
  public void read(Consumer<? super ReadSheet> sheets, Consumer<? super Notice> notices)
      throws IOException {
    encoding.forEach(notices);
    try (InputStream in = input.bytes().openStream()) {
      read(
          in,
          sheet -> {
            rows.accept(sheet.rows());
            sheets.accept(sheet);
          },
          notices);
    }
  }

  private void read(
      InputStream in, Consumer<? super ReadSheet> sheets, Consumer<? super Notice> notices)
      throws IOException {
    if (indicators) {
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
        .withRows(rows);
  }
}
