package io.github.goalsheet.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.writing.AtomicFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
  private static final Path KILL = Path.of("/bin/kill");

  /** Ends Java as Ctrl-C does; that one (INT) is ignored where the tests run in the background. */
  private static final String TERMINATE = "-TERM";

  private static final int TERMINATED = 128 + 15;

  @TempDir Path folder;

  /** A program that is in the middle of writing a file for as long as nobody interrupts it. */
  static final class Writing {
    private Writing() {}

    public static void main(String[] args) throws IOException {
      AtomicFiles.write(
          Path.of(args[0]),
          out -> {
            out.write("half".getBytes(UTF_8));
            out.flush();
            System.out.println("writing");
            System.in.read();
          });
    }
  }

  @Test
  void anInterruptionLeavesTheOldFileAndNothingElse() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(KILL), "there is no " + KILL);
    Path file = folder.resolve("out.json");
    Files.writeString(file, "old");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writing.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(program.inputReader(UTF_8).readLine()).isEqualTo("writing");
      assertThat(folder.toFile().list()).hasSize(2);

      new ProcessBuilder(KILL.toString(), TERMINATE, Long.toString(program.pid()))
          .start()
          .waitFor();

      assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(program.exitValue()).isEqualTo(TERMINATED);
      assertThat(folder.toFile().list()).containsExactly("out.json");
      assertThat(file).hasContent("old");
    } finally {
      program.destroyForcibly();
    }
  }
}
