package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ConvertCommandTest {
  private static final String SAMPLES = "../samples";
  private static final Path FULL_DEVICE = Path.of("/dev/full");

  @Test
  void jsonIsOneDocumentOfAllSheets() {
    Run run = Run.goals("convert", SAMPLES, "--to", "json");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("{\n  \"format\": \"goal-sheets\",\n  \"version\": 1,\n  \"sheets\": [")
        .endsWith("}\n");
    assertThat(run.out().lines().filter(line -> line.equals("      \"fiscalYear\": 2022,")))
        .hasSize(4);
  }

  @Test
  void ndjsonIsASheetALine() {
    Run run = Run.goals("convert", SAMPLES, "--to", "ndjson");

    assertThat(run.out().lines())
        .hasSize(5)
        .allMatch(line -> line.startsWith("{\"fiscalYear\":202"));
  }

  @Test
  void outputThatCannotBeWrittenIsOneSentenceAndNoStackTrace() {
    Assumptions.assumeTrue(Files.exists(FULL_DEVICE), "this system has no " + FULL_DEVICE);

    Run run = Run.goals("convert", SAMPLES, "--to", "json", "-o", FULL_DEVICE.toString());

    assertThat(run.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).startsWith("goals: Cannot write the output: ");
  }
}
