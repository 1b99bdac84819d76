package io.github.goalsheet.cli;

import io.github.goalsheet.io.csv.CsvOptions;
import io.github.goalsheet.message.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command writes CSV. */
final class CsvOutput {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--output-charset", paramLabel = "NAME", descriptionKey = "csv.charset")
  private Charset charset = StandardCharsets.UTF_8;

  @Option(names = "--bom", descriptionKey = "csv.bom")
  private boolean byteOrderMark;

  @Option(names = "--crlf", descriptionKey = "csv.crlf")
  private boolean windowsLineEnds;

  @Option(names = "--spreadsheet-safe", descriptionKey = "csv.safe")
  private boolean spreadsheetSafe;

  CsvOptions options() {
    if (byteOrderMark && !charset.name().startsWith("UTF-")) {
      throw new UsageException(
          command.commandLine(),
          new Message(
              "--bom は UTF-8 などの Unicode でだけ使えます。",
              "--bom goes with UTF-8 and other Unicode charsets only."));
    }
    return new CsvOptions(',', charset, byteOrderMark, windowsLineEnds, spreadsheetSafe);
  }
}
