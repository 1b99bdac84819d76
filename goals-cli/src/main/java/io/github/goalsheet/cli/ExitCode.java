package io.github.goalsheet.cli;

/** The exit codes of every command. */
final class ExitCode {
  /** Done, and nothing to complain about. */
  static final int CLEAN = 0;

  /** Findings at or above {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** The command line itself is wrong. */
  static final int USAGE = 2;

  /** Something in the input could not be read. */
  static final int UNREADABLE = 3;

  /** A fault of ours, or the output could not be written. */
  static final int INTERNAL = 4;

  /**
   * Whoever read standard output closed it; what a shell reports of a program that SIGPIPE ends.
   */
  static final int READER_GONE = 141;

  private ExitCode() {}
}
