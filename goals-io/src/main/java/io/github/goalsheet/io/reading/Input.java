package io.github.goalsheet.io.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to read.
 *
 * @param source what it is called in places
 * @param bytes where its bytes come from; that of standard input can be read once
 * @param file the file that they are in, or the folder of a data package; empty if they are in none
 */
public record Input(String source, ByteSource bytes, Optional<Path> file) {
  public Input {
    requireNonNull(source, "source");
    requireNonNull(bytes, "bytes");
    requireNonNull(file, "file");
  }

  /**
   * An input that is in no file.
   *
   * @param source what it is called in places
   * @param bytes where its bytes come from
   */
  public Input(String source, ByteSource bytes) {
    this(source, bytes, Optional.empty());
  }

  /**
   * A file, or a folder that holds a data package.
   *
   * @param file the file or folder
   * @return the input, called as {@link FileNames#shown(Path)} says
   */
  public static Input of(Path file) {
    return new Input(FileNames.shown(file), MoreFiles.asByteSource(file), Optional.of(file));
  }
}
