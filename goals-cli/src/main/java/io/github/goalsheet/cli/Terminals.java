package io.github.goalsheet.cli;

import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** Asks the system about terminals. */
final class Terminals {
  private Terminals() {}

  /** Whether standard error is a terminal. Starts a process, so ask only where it matters. */
  static boolean isStandardError() {
    return new ExecTerminalProvider().isSystemStream(SystemStream.Error);
  }
}
