package io.github.goalsheet.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code goals}. */
@Command(
    name = "goals",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      EvaluateCommand.class,
      CheckCommand.class,
      ReportCommand.class,
      CompareCommand.class,
      NextYearCommand.class,
      ConvertCommand.class,
      PoliciesCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class Goals {
  private Goals() {}

  /**
   * Runs the command and exits with its code.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(args, new FileInputStream(FileDescriptor.in), out, err, Locale.getDefault());
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs the command.
   *
   * @param args the arguments
   * @param in standard input
   * @param out standard output
   * @param err standard error
   * @param locale the locale that chooses the language unless {@code --lang} does
   * @return the exit code
   */
  static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Locale locale) {
    Console console = new Console(in, out, err, Languages.of(args, locale));
    CommandLine line =
        new CommandLine(new Goals(), new Commands(console))
            .setResourceBundle(
                ResourceBundle.getBundle(
                    "io.github.goalsheet.cli.Help", console.language().locale()))
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setUsageHelpAutoWidth(true)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(new Mistakes(console))
            .setExecutionExceptionHandler(new Faults(console));
    line.getCommandSpec().usageMessage().adjustLineBreaksForWideCJKCharacters(true);
    return line.execute(args);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
