package io.github.goalsheet.cli;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code goals completion}: writes a script that completes command lines of goals in a shell. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private OutputOptions output = new OutputOptions();

  /** The one script serves both: in zsh it loads what zsh has for scripts of bash. */
  @Parameters(paramLabel = "bash|zsh", descriptionKey = "completion.shell")
  void shell(Shell given) {}

  /** The shells. */
  enum Shell {
    /** GNU's. */
    BASH,
    /** The Z shell. */
    ZSH;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("goals", command.root().commandLine());
    output.write(console, out -> out.write(script.getBytes(StandardCharsets.UTF_8)));
    return ExitCode.CLEAN;
  }
}
