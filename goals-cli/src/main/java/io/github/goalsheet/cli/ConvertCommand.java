package io.github.goalsheet.cli;

import com.google.common.base.Ascii;
import io.github.goalsheet.io.json.JsonSheetWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code goals convert}: writes the sheets in another form. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private InputOptions inputs = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "json|ndjson",
      descriptionKey = "convert.to")
  private Form to = Form.JSON;

  /** The forms to convert to. */
  enum Form {
    /** One JSON document. */
    JSON,
    /** A sheet a line. */
    NDJSON;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    AtomicBoolean whole = new AtomicBoolean();
    output.write(
        console,
        out -> {
          try (JsonSheetWriter writer =
              to == Form.JSON ? JsonSheetWriter.document(out) : JsonSheetWriter.lines(out)) {
            whole.set(inputs.read(console, read -> writer.write(read.sheet())));
          }
        });
    return whole.get() ? ExitCode.CLEAN : ExitCode.UNREADABLE;
  }
}
