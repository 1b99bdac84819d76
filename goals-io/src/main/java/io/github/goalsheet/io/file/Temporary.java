package io.github.goalsheet.io.file;

import com.google.common.io.BaseEncoding;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The path of a file or folder that is not to stay: what is there is deleted when this is closed,
 * and when the program ends before that, as an interruption makes it. Thread-safe.
 */
public final class Temporary implements Closeable {
  /**
   * How many characters of a name are kept: few enough for every file system, also where it counts
   * bytes.
   */
  private static final int NAME = 30;

  private final Path target;
  private final Path path;
  private final Thread atEnd = new Thread(this::end, "goals-cleaner");
  private boolean ended;

  private Temporary(Path target) {
    this.target = target;
    this.path = beside(target, "tmp");
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
   * @return {@code .NAME.RANDOM.tmp} beside it, where NAME is the beginning of its name
   */
  public static Temporary beside(Path target) {
    Temporary temporary = new Temporary(target);
    Runtime.getRuntime().addShutdownHook(temporary.atEnd);
    return temporary;
  }

  /**
   * A name that nothing beside a target has.
   *
   * @param target the target
   * @param ending how it is to end
   * @return {@code .NAME.RANDOM.ENDING} beside the target, where NAME is the beginning of its name
   */
  public static Path beside(Path target, String ending) {
    byte[] random = ByteBuffer.allocate(8).putLong(ThreadLocalRandom.current().nextLong()).array();
    String unique = BaseEncoding.base32Hex().lowerCase().omitPadding().encode(random);
    // A name that is no text in the charset of the locale would be none with more around it.
    String name = target.getFileName().toString().replace('\uFFFD', '_');
    int end = Math.min(NAME, name.length());
    if (end < name.length() && Character.isLowSurrogate(name.charAt(end))) {
      end--;
    }
    return target.resolveSibling("." + name.substring(0, end) + "." + unique + "." + ending);
  }

  /**
   * Refuses to replace what may not be written, which moving another file into its place would not
   * notice. Whoever may do anything is held to it, too.
   *
   * @param target what would be replaced, if it is there
   * @throws AccessDeniedException if nobody may write it, or not this user
   */
  public static void requireWritable(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    PosixFileAttributeView posix = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    boolean byNobody =
        posix != null
            && Collections.disjoint(
                posix.readAttributes().permissions(),
                EnumSet.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE));
    if (byNobody || !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
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
    try {
      steps.run();
    } catch (FileSystemException failed) {
      throw ofTarget(failed);
    }
  }

  /** Nobody knows the name of a temporary file; what fails of it fails of the target. */
  private FileSystemException ofTarget(FileSystemException failed) {
    if (failed.getFile() == null || !failed.getFile().startsWith(path.toString())) {
      return failed;
    }
    String name = target.toString();
    FileSystemException told =
        failed instanceof AccessDeniedException
            ? new AccessDeniedException(name, null, failed.getReason())
            : failed instanceof NoSuchFileException
                ? new NoSuchFileException(name, null, failed.getReason())
                : new FileSystemException(name, null, failed.getReason());
    told.initCause(failed);
    return told;
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
