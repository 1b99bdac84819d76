package io.github.goalsheet.cli;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.reading.Charsets;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command writes CSV. */
final class CsvOutput {
  private static final String CHARSET = "--output-charset";
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of(CHARSET, "--bom", "--crlf", "--spreadsheet-safe");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = CHARSET,
      paramLabel = "NAME",
      completionCandidates = CharsetName.Usual.class,
      descriptionKey = "csv.charset")
  private CharsetName named = new CharsetName("UTF-8", StandardCharsets.UTF_8);

  @Option(names = "--bom", descriptionKey = "csv.bom")
  private boolean byteOrderMark;

  @Option(names = "--crlf", descriptionKey = "csv.crlf")
  private boolean windowsLineEnds;

  @Option(names = "--spreadsheet-safe", descriptionKey = "csv.safe")
  private boolean spreadsheetSafe;

  /**
   * Says which options were given in vain, since what is written is no CSV or has rules of its own.
   *
   * @param used the names of those that do count
   */
  void sayUnused(Console console, Set<String> used) {
    boolean notices = ReadingOptions.findNotices(command).isPresent();
    List<String> unused =
        command.commandLine().getParseResult().matchedOptions().stream()
            .map(OptionSpec::longestName)
            .filter(name -> NAMES.contains(name) && !used.contains(name))
            .filter(name -> !notices || name.equals(CHARSET))
            .toList();
    if (!unused.isEmpty()) {
      String names = String.join(", ", unused);
      console.say(
          new Message(
              names + " はこの形式には使われません(UTF-8 で書き出します)。",
              names + " has no effect on this form, which is written in UTF-8."));
    }
  }

  /** How a command writes CSV, whether or not that is all that it writes. */
  static CsvOptions of(CommandSpec command) {
    return command.mixins().values().stream()
        .map(CommandSpec::userObject)
        .filter(CsvOutput.class::isInstance)
        .map(found -> ((CsvOutput) found).options())
        .findFirst()
        .orElse(CsvOptions.DEFAULT);
  }

  CsvOptions options() {
    Charset charset = named.charset();
    if (!charset.canEncode()) {
      throw new UsageException(
          command.commandLine(),
          new Message(
              "--output-charset の値「" + named.name() + "」は読み取りにだけ使える文字コードです。",
              "--output-charset does not take "
                  + named.name()
                  + ": this charset can be read, but not written."));
    }
    if (byteOrderMark && !charset.name().startsWith("UTF-")) {
      throw new UsageException(
          command.commandLine(),
          new Message(
              "--bom は UTF-8 などの Unicode でだけ使えます。",
              "--bom goes with UTF-8 and other Unicode charsets only."));
    }
    boolean mark = byteOrderMark || Charsets.namesMark(named.name());
    return new CsvOptions(',', charset, mark, windowsLineEnds, spreadsheetSafe);
  }
}
