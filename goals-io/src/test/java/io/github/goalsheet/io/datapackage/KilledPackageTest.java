package io.github.goalsheet.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledPackageTest {
  private static final int ROUNDS = 20;
  private static final int PROCESSES_AT_ONCE = 5;

  private final List<Process> begun = new ArrayList<>();

  @TempDir Path folder;

  @AfterEach
  void endAll() throws InterruptedException {
    for (Process process : begun) {
      process.destroyForcibly().waitFor();
    }
  }

  /** A process that writes, and the package that it writes, in a folder of its own. */
  private record Writing(Process process, Path target) {
    static Writing begin(Path parent) throws IOException {
      Path target = Files.createDirectory(parent).resolve("package");
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-cp",
              System.getProperty("java.class.path"),
              EndlessPackages.class.getName(),
              target.toString());
      return new Writing(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start(),
          target);
    }

    /** The package, or the one before it if the process was killed between two renames. */
    Path found() throws IOException {
      if (Files.exists(target)) {
        return target;
      }
      try (Stream<Path> children = Files.list(target.getParent())) {
        return children
            .filter(child -> child.toString().endsWith(".old"))
            .collect(MoreCollectors.onlyElement());
      }
    }
  }

  private Writing begin(Path parent) throws IOException {
    Writing writing = Writing.begin(parent);
    begun.add(writing.process());
    return writing;
  }

  @Test
  void aWholePackageIsThereWheneverItsWriterIsKilled() throws Exception {
    Random random = new Random();
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Writing> all = new ArrayList<>();
      for (int i = 0; i < PROCESSES_AT_ONCE; i++) {
        all.add(begin(folder.resolve(round + "-" + i)));
      }
      for (Writing writing : all) {
        assertThat(writing.process().getInputStream().read()).isEqualTo('!');
        Thread.sleep(random.nextInt(20));
        writing.process().destroyForcibly().waitFor();
        killed++;
        ReadResult read = GoalSheets.read(writing.found());
        assertThat(read.notices()).isEmpty();
        assertThat(read.goalSheets()).isIn(EndlessPackages.CONTENTS);
      }
    }
    assertThat(killed).isEqualTo(100);
  }

  @Test
  void anInterruptedWriterLeavesAWholePackageAndNothingElse() throws Exception {
    Random random = new Random();
    List<Writing> all = new ArrayList<>();
    for (int i = 0; i < 2 * PROCESSES_AT_ONCE; i++) {
      all.add(begin(folder.resolve("interrupted-" + i)));
    }
    Assumptions.assumeTrue(
        all.get(0).process().supportsNormalTermination(), "this system cannot interrupt a process");
    for (Writing writing : all) {
      assertThat(writing.process().getInputStream().read()).isEqualTo('!');
      Thread.sleep(random.nextInt(20));
      writing.process().destroy();
      writing.process().waitFor();
      assertThat(writing.target().getParent().toFile().list()).containsExactly("package");
      ReadResult read = GoalSheets.read(writing.target());
      assertThat(read.notices()).isEmpty();
      assertThat(read.goalSheets()).isIn(EndlessPackages.CONTENTS);
    }
  }
}
