package io.github.goalsheet.io.writing;

import io.github.goalsheet.io.file.Temporary;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Writes files whole: to a temporary name beside the target, then moved into its place. Whatever
 * breaks off before, an interruption too, the file of that name stays as it was.
 *
 * <p>A process that is killed while it writes leaves its temporary file, {@code .NAME.RANDOM.tmp}
 * (of a long NAME its beginning). It is never taken for a sheet, since reading a folder passes over
 * names that begin with a dot, nor deleted by another run, which cannot tell whether its writer
 * still lives.
 */
public final class AtomicFiles {
  private AtomicFiles() {}

  /** What a file is to hold. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes it.
     *
     * @param out where to; may be closed or left open
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, replacing one of that name, whose permissions it gets. A link is followed; a
   * device or pipe, which cannot be replaced, is written to. A file that may not be written is not
   * replaced either.
   *
   * @param file the file
   * @param content what it is to hold
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      try (OutputStream out = Files.newOutputStream(file)) {
        content.writeTo(out);
      }
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Temporary.requireWritable(target);
    try (Temporary temporary = Temporary.beside(target)) {
      Path name = temporary.path();
      temporary.run(() -> Files.createFile(name));
      try (FileChannel channel = FileChannel.open(name, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        copyPermissions(target, name);
        content.writeTo(new Unclosed(out));
        channel.force(true);
      }
      temporary.run(() -> Files.move(name, target, StandardCopyOption.ATOMIC_MOVE));
    }
  }

  /** Who may read and write a file stays as it was, where the file system knows permissions. */
  private static void copyPermissions(Path from, Path to) throws IOException {
    if (Files.exists(from)
        && Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
      if (!permissions.equals(Files.getPosixFilePermissions(to))) {
        Files.setPosixFilePermissions(to, permissions);
      }
    }
  }

  /** Lets the content close its stream while the file has still to be forced to disk. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
