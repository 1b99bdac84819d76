package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a terminal of its own, which util-linux's {@code script} makes, the program may use colour.
 */
class ColourTest {
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final String ESCAPE = "\u001b[";

  @TempDir private static Path folder;
  private static Checkout checkout;

  @BeforeAll
  static void layOut() throws IOException {
    assumeTrue(Files.isExecutable(SCRIPT), () -> "skipped: no " + SCRIPT);
    checkout = Checkout.in(folder);
    checkout.samples(".", "r4-doboku.tsv");
  }

  /** What the terminal was sent, both streams together. */
  private static String shown(String environment, String words) throws Exception {
    Process process =
        new ProcessBuilder(
                SCRIPT.toString(), "-qec", environment + " ./goals " + words, "/dev/null")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String shown = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(shown).isZero();
    return shown;
  }

  @Test
  void helpOnATerminalIsInColourUnlessColourIsUnwanted() throws Exception {
    String coloured = shown("env -u NO_COLOR TERM=xterm GOALS_CACHE=", "--lang en --help");
    String plain = shown("env NO_COLOR=1 TERM=xterm GOALS_CACHE=", "--lang en --help");

    assertThat(coloured).contains(ESCAPE, "evaluate");
    assertThat(plain).contains("Usage: goals ", "evaluate").doesNotContain(ESCAPE);
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void dataHasNoColourEvenOnATerminal() throws Exception {
    assertThat(shown("env -u NO_COLOR TERM=xterm GOALS_CACHE=", "check r4-doboku.tsv --lang en"))
        .contains("[rating_differs]")
        .doesNotContain(ESCAPE);
  }
}
