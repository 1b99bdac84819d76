package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path folder;

  private String completed(String words, int at) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(BASH), () -> "skipped: no " + BASH);
    Path script = folder.resolve("goals.sh");
    assertThat(Run.goals("completion", "bash", "-o", script.toString()).code()).isZero();
    Process bash =
        new ProcessBuilder(
                BASH.toString(),
                "-c",
                ". "
                    + script
                    + "; compopt() { :; }; COMP_WORDS=("
                    + words
                    + "); COMP_CWORD="
                    + at
                    + "; _complete_goals; echo ${COMPREPLY[*]}")
            .redirectErrorStream(true)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertThat(bash.waitFor()).isZero();
    return out.strip();
  }

  @Test
  void commandsAreCompleted() throws Exception {
    assertThat(completed("goals re", 1)).isEqualTo("report");
    assertThat(completed("goals c", 1)).isEqualTo("check compare convert completion");
  }

  @Test
  void optionsAndTheirValuesAreCompleted() throws Exception {
    assertThat(completed("goals convert --t", 2)).isEqualTo("--to");
    assertThat(completed("goals convert --to n", 3)).isEqualTo("ndjson");
    assertThat(completed("goals check --fail-on w", 3)).isEqualTo("warning");
    assertThat(completed("goals evaluate --lang j", 3)).isEqualTo("ja");
    assertThat(completed("goals convert --header e", 3)).isEqualTo("en");
    assertThat(completed("goals schema co", 2)).isEqualTo("comparison");
  }

  @Test
  void bothShellsHaveTheSameScriptWhichSaysHowZshLoadsIt() {
    Run zsh = Run.goals("completion", "zsh");

    assertThat(zsh.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(zsh.out()).contains("bashcompinit");
    assertThat(zsh).isEqualTo(Run.goals("completion", "bash"));
  }

  @Test
  void aShellMustBeNamedAndKnown() {
    assertThat(Run.goals("completion").err()).startsWith("goals: Please give bash|zsh.\n");
    assertThat(Run.goals("completion", "fish").err())
        .startsWith("goals: bash|zsh does not take fish. It takes bash, zsh.\n");
  }
}
