package io.github.goalsheet.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.reading.FileNames;
import io.github.goalsheet.message.Language;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code goals}. */
@Command(
    name = "goals",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class Goals {
  private static final ImmutableList<Class<?>> COMMANDS =
      ImmutableList.of(
          EvaluateCommand.class,
          CheckCommand.class,
          ReportCommand.class,
          CompareCommand.class,
          NextYearCommand.class,
          ConvertCommand.class,
          PoliciesCommand.class,
          CompletionCommand.class,
          SchemaCommand.class,
          HelpCommand.class);

  /** The commands that look at the others. */
  private static final ImmutableSet<Class<?>> NEED_ALL =
      ImmutableSet.of(CompletionCommand.class, HelpCommand.class);

  private static final ImmutableSet<String> VERSION = ImmutableSet.of("-V", "--version");

  private Goals() {}

  /**
   * Console and help have read it already; here it is made known, checked and shown in the help.
   */
  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      completionCandidates = Languages.Names.class,
      descriptionKey = "lang",
      scope = ScopeType.INHERIT)
  void language(Language given) {}

  /**
   * Runs the command and exits with its code.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            // Buffered also because JDK 17 reads a bare one to its end by seeking, which no pipe
            // can.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            StandardOutput.ofProgram(),
            err,
            Terminals::isStandardError,
            Languages.of(args, Languages.ofUser(System.getenv(), Locale.getDefault())));
    String[] given = GivenNames.of(args);
    // Whoever starts a thread is told what fails in it, but for the progress bar.
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {});
    int code = ExitCode.INTERNAL;
    try {
      code = run(given, console);
    } finally {
      // Whatever comes, even memory too little to tell of it, is no finding.
      Runtime.getRuntime().exit(code);
    }
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  static int run(String[] args, Console console) {
    Faults faults = new Faults(console);
    try {
      int code = commandLine(console, needed(args)).execute(args);
      // What help and version could not write is noticed here at the latest.
      if (code == ExitCode.CLEAN) {
        console.out().flush();
      }
      return code;
    } catch (Throwable fault) {
      return faults.exitCode(fault);
    }
  }

  /**
   * The commands that these arguments need: a good part of a short run would go into the options of
   * the others.
   */
  private static ImmutableList<Class<?>> needed(String[] args) {
    if (args.length == 1 && VERSION.contains(args[0])) {
      return ImmutableList.of();
    }
    return COMMANDS.stream()
        .filter(each -> args.length > 0 && !NEED_ALL.contains(each))
        .filter(each -> each.getAnnotation(Command.class).name().equals(args[0]))
        .findAny()
        .<ImmutableList<Class<?>>>map(ImmutableList::of)
        .orElse(COMMANDS);
  }

  /** The parser of command lines with all commands, that speaks to a console. */
  static CommandLine commandLine(Console console) {
    return commandLine(console, COMMANDS);
  }

  private static CommandLine commandLine(Console console, ImmutableList<Class<?>> commands) {
    Commands factory = new Commands(console);
    CommandLine line = new CommandLine(new Goals(), factory);
    commands.forEach(each -> line.addSubcommand(new CommandLine(each, factory)));
    line.setResourceBundle(
            ResourceBundle.getBundle("io.github.goalsheet.cli.Help", console.language().locale()))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .registerConverter(Path.class, FileNames::path)
        .registerConverter(CharsetName.class, CharsetName::of)
        .setParameterExceptionHandler(new UsageErrors(console))
        .setExecutionExceptionHandler(new Faults(console));
    line.getCommandSpec().usageMessage().adjustLineBreaksForWideCJKCharacters(true);
    line.getSubcommands()
        .values()
        .forEach(each -> each.getCommandSpec().versionProvider(new Version()));
    return line;
  }
}
