package io.github.goalsheet.io;

import com.google.common.util.concurrent.MoreExecutors;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads inputs on all processors and gives them in their order, some ahead of what is asked for.
 * Not thread-safe.
 */
final class InputReader implements AutoCloseable {
  private static final int AHEAD = 8;

  private final Iterator<Input> inputs;
  private final ReadOptions options;
  private final ExecutorService threads;
  private final Deque<CompletableFuture<ReadOutcome>> reading = new ArrayDeque<>();

  private InputReader(Iterator<Input> inputs, ReadOptions options, ExecutorService threads) {
    this.inputs = inputs;
    this.options = options;
    this.threads = threads;
  }

  static InputReader of(List<Input> inputs, ReadOptions options) {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService threads =
        inputs.size() <= 1
            ? MoreExecutors.newDirectExecutorService()
            : Executors.newFixedThreadPool(processors, InputReader::thread);
    return new InputReader(inputs.iterator(), options, threads);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "goals-reader");
    thread.setDaemon(true);
    return thread;
  }

  /** What came of reading an input. */
  sealed interface ReadOutcome {
    boolean hasSheets() throws IOException;
  }

  /** It was read. */
  record Whole(ReadResult result) implements ReadOutcome {
    @Override
    public boolean hasSheets() {
      return !result.sheets().isEmpty();
    }
  }

  /** It is large, and has not been read yet. */
  record Large(LargeInput input) implements ReadOutcome {
    @Override
    public boolean hasSheets() throws IOException {
      return input.hasSheet();
    }
  }

  /** Nothing can be read of it. */
  record Unreadable(UnreadableInputException why) implements ReadOutcome {
    @Override
    public boolean hasSheets() {
      return false;
    }
  }

  /** What came of the next input; to be asked as often as there are inputs. */
  ReadOutcome next() {
    while (inputs.hasNext() && reading.size() < AHEAD) {
      Input input = inputs.next();
      reading.add(CompletableFuture.supplyAsync(() -> read(input), threads));
    }
    return reading.remove().join();
  }

  private ReadOutcome read(Input input) {
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

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
