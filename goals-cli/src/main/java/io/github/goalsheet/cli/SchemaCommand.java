package io.github.goalsheet.cli;

import com.google.common.base.Ascii;
import io.github.goalsheet.io.json.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code goals schema}: the JSON Schema of what goals reads and writes. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "KIND", descriptionKey = "schema.kind")
  private Kind kind = Kind.SHEET;

  /** What there is a schema of. */
  enum Kind {
    /** Goal sheets. */
    SHEET,
    /** Evaluated sheets. */
    EVALUATION,
    /** An evaluation policy. */
    POLICY,
    /** The findings of a check. */
    FINDING,
    /** Two years that were compared. */
    COMPARISON;

    String schema() {
      return switch (this) {
        case SHEET -> Schemas.sheet();
        case EVALUATION -> Schemas.evaluations();
        case POLICY -> Schemas.policy();
        case FINDING -> Schemas.findings();
        case COMPARISON -> Schemas.comparison();
      };
    }

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    output.write(console, out -> out.write(kind.schema().getBytes(StandardCharsets.UTF_8)));
    return ExitCode.CLEAN;
  }
}
