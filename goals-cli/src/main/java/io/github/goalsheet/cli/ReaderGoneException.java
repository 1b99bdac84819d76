package io.github.goalsheet.cli;

import java.io.IOException;

/** Whoever read standard output has closed it, as {@code head} does when it has seen enough. */
final class ReaderGoneException extends IOException {
  private static final long serialVersionUID = 1L;

  ReaderGoneException(IOException cause) {
    super(cause);
  }
}
