package io.github.goalsheet.io.parallel;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Makes something of each item on all processors, some items ahead of what is asked for, and gives
 * it in the order of the items. Not thread-safe.
 *
 * @param <T> what there is
 * @param <R> what is made of it
 */
public final class Ahead<T, R> implements Iterator<R>, AutoCloseable {
  /** Enough for every processor to find work while the first of them is still asked for. */
  private static final int ITEMS = 8;

  private final Iterator<? extends T> items;
  private final Function<? super T, ? extends R> work;
  private final ExecutorService threads;
  private final Deque<CompletableFuture<R>> begun = new ArrayDeque<>();

  private Ahead(
      Iterator<? extends T> items, Function<? super T, ? extends R> work, ExecutorService threads) {
    this.items = items;
    this.work = work;
    this.threads = threads;
  }

  /**
   * Prepares to work; nothing is begun before the first result is asked for.
   *
   * @param items the items; one alone is worked on by the thread that asks
   * @param work makes something of an item; called by several threads
   */
  public static <T, R> Ahead<T, R> of(
      List<? extends T> items, Function<? super T, ? extends R> work) {
    ExecutorService threads =
        items.size() <= 1
            ? MoreExecutors.newDirectExecutorService()
            : Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(), Ahead::thread);
    return new Ahead<>(items.iterator(), work, threads);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "goals-ahead");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean hasNext() {
    return !begun.isEmpty() || items.hasNext();
  }

  /**
   * What was made of the next item.
   *
   * @throws RuntimeException what the work threw
   */
  @Override
  public R next() {
    while (items.hasNext() && begun.size() < ITEMS) {
      T item = items.next();
      begun.add(CompletableFuture.supplyAsync(() -> work.apply(item), threads));
    }
    try {
      return begun.remove().join();
    } catch (CompletionException failed) {
      Throwables.throwIfUnchecked(requireNonNull(failed.getCause()));
      throw failed;
    }
  }

  /** Begins nothing more. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
