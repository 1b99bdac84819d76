package io.github.goalsheet.io.indicators.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works on the blocks of an input with several threads and takes what they make of them in the
 * order of the input.
 */
public final class InTurn {
  private final Blocks blocks;
  private int turn;
  private boolean stopped;
  private @Nullable Throwable failure;

  private InTurn(Blocks blocks) {
    this.blocks = blocks;
  }

  /** Works on one block after the other. */
  public interface Worker {
    /**
     * Does what needs nothing of the blocks before.
     *
     * @param block the block
     * @throws IOException if something fails
     */
    void work(Block block) throws IOException;

    /**
     * Gives away what was made of the block; called when all blocks before have been.
     *
     * @return whether to go on; if not, nothing of the blocks behind is taken
     * @throws IOException if something fails
     */
    boolean deliver() throws IOException;
  }

  /**
   * Works on all blocks.
   *
   * @param blocks the blocks
   * @param workers a worker for each thread, this one among them
   * @throws IOException if something fails
   */
  public static void run(Blocks blocks, List<? extends Worker> workers) throws IOException {
    InTurn turns = new InTurn(blocks);
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < workers.size(); i++) {
      Worker worker = workers.get(i);
      Thread other = new Thread(() -> turns.all(worker), "goals-" + i);
      other.setDaemon(true);
      other.start();
      others.add(other);
    }
    turns.all(workers.get(0));
    for (Thread other : others) {
      join(other);
    }
    turns.rethrow();
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void all(Worker worker) {
    Block block = new Block();
    try {
      while (!isStopped() && blocks.fill(block)) {
        worker.work(block);
        if (!await(block.number()) || !worker.deliver()) {
          break;
        }
        next();
      }
    } catch (IOException | RuntimeException | Error failed) {
      fail(failed);
    }
    // A worker that found no block any more must not stop those that still have one.
    if (block.number() == turn()) {
      stop();
    }
  }

  private synchronized int turn() {
    return turn;
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  /** Waits for a turn; false if it never comes. */
  private synchronized boolean await(int number) {
    boolean interrupted = false;
    while (turn < number && !stopped) {
      try {
        wait();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return !stopped;
  }

  private synchronized void next() {
    turn++;
    notifyAll();
  }

  private synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  private synchronized void fail(Throwable failed) {
    if (failure == null) {
      failure = failed;
    }
    stop();
  }

  private synchronized void rethrow() throws IOException {
    if (failure instanceof IOException io) {
      throw io;
    }
    if (failure instanceof RuntimeException fault) {
      throw fault;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }
}
