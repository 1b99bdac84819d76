package io.github.goalsheet.io.file;

import com.google.common.io.BaseEncoding;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The path of a file or folder that is not to stay: what is there is deleted when this is closed,
 * and when the program ends before that, as an interruption makes it. Thread-safe.
 */
public final class Temporary implements Closeable {
  private final Path path;
  private final Thread atEnd = new Thread(this::end, "goals-cleaner");
  private boolean ended;

  private Temporary(Path path) {
    this.path = path;
  }

  /** Steps that make something at the path, or move it away. */
  @FunctionalInterface
  public interface Steps {
    void run() throws IOException;
  }

  /**
   * A path beside a target, at which there is nothing yet.
   *
   * @param target the target
   * @return {@code .NAME.RANDOM.tmp} beside it
   */
  public static Temporary beside(Path target) {
    Temporary temporary = new Temporary(beside(target, "tmp"));
    Runtime.getRuntime().addShutdownHook(temporary.atEnd);
    return temporary;
  }

  /**
   * A name that nothing beside a target has.
   *
   * @param target the target
   * @param ending how it is to end
   * @return {@code .NAME.RANDOM.ENDING} beside the target
   */
  public static Path beside(Path target, String ending) {
    byte[] random = ByteBuffer.allocate(8).putLong(ThreadLocalRandom.current().nextLong()).array();
    String unique = BaseEncoding.base32Hex().lowerCase().omitPadding().encode(random);
    return target.resolveSibling("." + target.getFileName() + "." + unique + "." + ending);
  }

  public Path path() {
    return path;
  }

  /** The thread that deletes when the program ends. */
  Thread atEnd() {
    return atEnd;
  }

  /**
   * Takes all of some steps, for which an interruption waits, or none after one.
   *
   * @param steps the steps
   * @throws InterruptedIOException if the program is ending
   * @throws IOException if they fail
   */
  public synchronized void run(Steps steps) throws IOException {
    if (ended) {
      throw new InterruptedIOException("the program is ending");
    }
    steps.run();
  }

  private synchronized void end() {
    ended = true;
    try {
      delete();
    } catch (IOException leftBehind) {
      // There is nobody left to tell.
      return;
    }
  }

  private void delete() throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      MoreFiles.deleteRecursively(path, RecursiveDeleteOption.ALLOW_INSECURE);
    } else {
      Files.deleteIfExists(path);
    }
  }

  @Override
  public void close() throws IOException {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException ending) {
      // It has begun, and finds nothing to delete.
      return;
    }
  }
}
