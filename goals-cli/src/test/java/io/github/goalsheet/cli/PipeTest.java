package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The program itself, with a pipe for its standard input, which cannot seek as a file can. */
class PipeTest {
  @Test
  void standardInputMayBeAPipe() throws IOException, InterruptedException {
    Process goals =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Goals.class.getName(),
                "check",
                "--lang=ja",
                "-")
            .redirectErrorStream(true)
            .start();
    try (OutputStream in = goals.getOutputStream()) {
      in.write(Files.readAllBytes(Path.of("../samples/r4-doboku.tsv")));
    }

    assertThat(new String(goals.getInputStream().readAllBytes(), UTF_8))
        .startsWith("-:16 [評価 M16]: 警告: 土木課 No.2: ");
    assertThat(goals.waitFor()).isEqualTo(ExitCode.CLEAN);
  }
}
