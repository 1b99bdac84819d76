package io.github.goalsheet.io.indicators;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.io.ByteSource;
import com.google.common.primitives.Longs;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.FigureGrades;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.indicators.bulk.Blocks;
import io.github.goalsheet.io.indicators.bulk.InTurn;
import io.github.goalsheet.io.notice.NoticeCap;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadCounter;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Evaluates indicators CSV of any length, on several processors, in memory that does not grow with
 * it. What it says is what {@link IndicatorsCsvReader#read(InputStream, String, ReadOptions,
 * Consumer, Consumer)} and an {@link Evaluator} say sheet by sheet, in the same order, notices
 * included; it only gets there faster, since it scans bytes and decodes what it needs.
 */
public final class BulkEvaluation {
  private static final int LARGEST_BLOCK = 1 << 20;
  private static final int SMALLEST_BLOCK = 1 << 16;

  /** With so many blocks for each, processors end at about the same time. */
  private static final long BLOCKS_EACH = 8;

  private static final int LONGEST_TITLES = 1 << 16;

  private final ByteSource bytes;
  private final String source;
  private final ReadOptions options;
  private final Evaluator evaluator;
  private final Consumer<? super Notice> notices;
  private final int threads;
  private final int blockSize;
  private final ReadCounter counter;

  private BulkEvaluation(
      ByteSource bytes,
      String source,
      ReadOptions options,
      Evaluator evaluator,
      Consumer<? super Notice> notices,
      int threads,
      int blockSize,
      ReadCounter counter) {
    checkArgument(threads >= 1, "threads: %s", threads);
    this.bytes = bytes;
    this.source = source;
    this.options = options;
    this.evaluator = evaluator;
    this.notices = notices;
    this.threads = threads;
    this.blockSize = blockSize;
    this.counter = counter;
  }

  /**
   * The evaluation of an input, on all processors.
   *
   * @param bytes the input, which is opened more than once
   * @param source what to call it in places
   * @param options how to read it; without a byte order mark it is UTF-8 unless they say otherwise.
   *     The limit on a file's size does not hold here
   * @param evaluator the evaluator
   * @param notices takes each notice, in the order of the input; called by one thread at a time
   * @return the evaluation, not begun
   */
  public static BulkEvaluation of(
      ByteSource bytes,
      String source,
      ReadOptions options,
      Evaluator evaluator,
      Consumer<? super Notice> notices) {
    int processors = Runtime.getRuntime().availableProcessors();
    long share = bytes.sizeIfKnown().or(Long.MAX_VALUE) / (BLOCKS_EACH * processors);
    int block = (int) Longs.constrainToRange(share, SMALLEST_BLOCK, LARGEST_BLOCK);
    return new BulkEvaluation(
        bytes, source, options, evaluator, notices, processors, block, ReadCounter.NONE);
  }

  /**
   * This evaluation on some processors.
   *
   * @param number how many threads work, from 1
   * @return the changed copy
   */
  public BulkEvaluation withThreads(int number) {
    return new BulkEvaluation(
        bytes, source, options, evaluator, notices, number, blockSize, counter);
  }

  /**
   * This evaluation with someone who hears how far it has come.
   *
   * @param heard hears how many more sheets have been evaluated
   * @return the changed copy
   */
  public BulkEvaluation withCounter(ReadCounter heard) {
    return new BulkEvaluation(
        bytes, source, options, evaluator, notices, threads, blockSize, heard);
  }

  /** This evaluation in blocks of another size, for tests that cut everywhere. */
  BulkEvaluation withBlockSize(int size) {
    return new BulkEvaluation(bytes, source, options, evaluator, notices, threads, size, counter);
  }

  /**
   * Counts the goals by grade and agreement.
   *
   * @param counter takes the counts
   * @throws IOException if the input fails
   */
  public void count(Summary.Counter counter) throws IOException {
    Optional<FigureGrades> figures = FigureGrades.of(evaluator.policy());
    boolean suffice = figures.isPresent() && BulkVerdicts.suffice(evaluator.policy());
    Optional<BulkTitles> titles = suffice ? titles() : Optional.empty();
    if (titles.isEmpty()) {
      plainly(counter::add);
      return;
    }
    BulkColumns columns = titles.get().columns();
    int rowLimit = options.limits().rowsPerSheet();
    run(
        titles.get(),
        columns,
        () -> new BulkSummary(counter, evaluator, figures.orElseThrow(), columns, rowLimit));
  }

  /**
   * Writes the rows of the input with what was computed for them.
   *
   * @param writer takes the rows
   * @throws IllegalArgumentException if it holds rows that were evaluated under another policy
   * @throws UnwritableSheetException if a sheet cannot be written; the sheets before it are
   * @throws IOException if the input or output fails
   */
  public void write(EvaluationsCsvWriter writer) throws IOException {
    writer.expect(evaluator.policy());
    Optional<BulkTitles> titles =
        titles().filter(found -> BulkCsv.canCopy(writer, found.columns()));
    if (titles.isEmpty()) {
      plainly(writer::write);
      return;
    }
    BulkColumns columns = titles.get().columns();
    run(titles.get(), columns, () -> BulkCsv.to(writer, evaluator, columns));
  }

  /** Makes the sink of a worker. */
  @FunctionalInterface
  private interface Sinks {
    BulkSink make() throws IOException;
  }

  private void run(BulkTitles titles, BulkColumns columns, Sinks sinks) throws IOException {
    NoticeCap cap = new NoticeCap(source, notices);
    titles.header().tellOddTitles(cap);
    BulkRun run = new BulkRun(bytes, titles, options, evaluator, cap, counter);
    List<BulkSheets> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(new BulkSheets(run, columns, sinks.make()));
    }
    try (InputStream in = bytes.openStream()) {
      BulkSheets cutter = new BulkSheets(run, columns, sinks.make());
      InTurn.run(new Blocks(in, titles.bytes(), blockSize, cutter), workers);
    } finally {
      cap.end();
    }
  }

  /** The titles, if the input is UTF-8 and they are plain. */
  private Optional<BulkTitles> titles() throws IOException {
    boolean decodable = options.charset().filter(c -> !c.equals(StandardCharsets.UTF_8)).isEmpty();
    if (!decodable) {
      return Optional.empty();
    }
    byte[] begin;
    try (InputStream in = bytes.openStream()) {
      begin = in.readNBytes(LONGEST_TITLES);
    }
    return BulkTitles.find(begin, source, options);
  }

  private void plainly(BulkRun.Taker taker) throws IOException {
    try (InputStream in = bytes.openStream()) {
      IndicatorsCsvReader.read(
          in, source, options, BulkRun.evaluating(evaluator, taker, counter), notices);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
