package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.io.BaseEncoding;
import io.github.goalsheet.io.writing.AtomicFiles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWhileWritingTest {
  private static final int ROUNDS = 20;
  private static final int PROCESSES_AT_ONCE = 5;

  @TempDir Path folder;

  /** A process that writes, and the file that it writes. */
  private record Writing(Process process, Path file) {
    static Writing begin(Path file) throws IOException {
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-Xmx32m",
              "-cp",
              Joiner.on(System.getProperty("path.separator"))
                  .join(
                      where(EndlessWriting.class),
                      where(AtomicFiles.class),
                      where(BaseEncoding.class)),
              EndlessWriting.class.getName(),
              file.toString());
      return new Writing(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start(), file);
    }

    private static Path where(Class<?> type) {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      try {
        return Path.of(source.getLocation().toURI());
      } catch (URISyntaxException impossible) {
        throw new AssertionError(impossible);
      }
    }
  }

  @Test
  void theFileIsWholeWheneverItsWriterIsKilled() throws IOException, InterruptedException {
    Random random = new Random();
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Writing> all = new ArrayList<>();
      for (int i = 0; i < PROCESSES_AT_ONCE; i++) {
        all.add(Writing.begin(folder.resolve(round + "-" + i + ".json")));
      }
      for (Writing writing : all) {
        assertThat(writing.process().getInputStream().read()).isEqualTo('!');
        Thread.sleep(random.nextInt(20));
        writing.process().destroyForcibly().waitFor();
        killed++;
        assertThat(Files.readString(writing.file()))
            .matches(EndlessWriting::isWhole, "is one of the two contents");
      }
    }

    assertThat(killed).isEqualTo(100);
    assertThat(namesThatBeginWithADot()).as("killed in the middle").isNotEmpty();
    assertThat(Inputs.expand(folder.toString(), System.in)).hasSize(killed);
  }

  /** What a killed writer leaves: nothing but temporary files, which reading passes over. */
  private List<String> namesThatBeginWithADot() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith("."))
              .toList();
      assertThat(names).allMatch(name -> name.matches("\\.\\d+-\\d\\.json\\.[0-9a-v]{13}\\.tmp"));
      return names;
    }
  }
}
