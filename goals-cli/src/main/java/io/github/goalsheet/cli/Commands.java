package io.github.goalsheet.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, so that each gets the console. */
final class Commands implements IFactory {
  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == EvaluateCommand.class) {
      return type.cast(new EvaluateCommand(console));
    }
    if (type == ConvertCommand.class) {
      return type.cast(new ConvertCommand(console));
    }
    if (type == PoliciesCommand.class) {
      return type.cast(new PoliciesCommand(console));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(console));
    }
    if (type == CompareCommand.class) {
      return type.cast(new CompareCommand(console));
    }
    if (type == ReportCommand.class) {
      return type.cast(new ReportCommand(console));
    }
    if (type == NextYearCommand.class) {
      return type.cast(new NextYearCommand(console));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
