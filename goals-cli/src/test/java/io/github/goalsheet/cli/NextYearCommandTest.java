package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextYearCommandTest {
  private static final String SAMPLE = "../samples/r4-chiiki-shinko.csv";

  @TempDir Path folder;

  @Test
  void theFormOfTheNextYearHasTheResultsAsActuals() {
    Run run = Run.goals("next-year", SAMPLE);

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("令和5年度", "R2実績,R3実績,R4実績,R5目標,R5結果")
        .contains("地域団体からの相談対応件数(件),61,88,104,,")
        .doesNotContain("R1実績", "90以上", "達成,");
  }

  @Test
  void theFormIsReadAgainWithTheSameGoals() {
    Run next = Run.goals("next-year", SAMPLE);
    Run read = Run.goals(next.out().getBytes(UTF_8), "convert", "-", "--to", "ndjson");

    assertThat(read.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(read.out())
        .startsWith("{\"fiscalYear\":2023,")
        .contains("\"dates\":{\"created\":null,\"revised\":null,\"evaluated\":null}");
  }

  @Test
  void theFileIsWrittenWithTheCharsetOfTheOption() throws IOException {
    Path file = folder.resolve("r5.csv");
    Run run =
        Run.goals("next-year", SAMPLE, "-o", file.toString(), "--output-charset", "windows-31j");

    assertThat(run).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    assertThat(new String(Files.readAllBytes(file), "windows-31j")).contains("令和5年度");
  }

  @Test
  void whatCannotBeReadIsTold() {
    Run run = Run.goals("next-year", folder.resolve("none.csv").toString());

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).contains("none.csv");
  }
}
