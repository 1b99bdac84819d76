package io.github.goalsheet.cli;

import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A wrong argument that a command found itself. */
final class UsageException extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final transient Message text;

  UsageException(CommandLine command, Message text) {
    super(command, text.in(Language.EN));
    this.text = text;
  }

  Message text() {
    return text;
  }
}
