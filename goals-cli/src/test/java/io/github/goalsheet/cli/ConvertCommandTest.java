package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
  private static final String SAMPLES = "../samples";
  @TempDir Path folder;

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

  @ParameterizedTest
  @ValueSource(strings = {"ndjson", "sheet-csv", "indicators-csv"})
  void whatIsWrittenIsReadAgain(String form) throws IOException {
    Path file = folder.resolve("out");

    Run written = Run.goals("convert", SAMPLES, "--to", form, "-o", file.toString());
    Run read = Run.goals("convert", file.toString(), "--to", "json");

    assertThat(written).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    assertThat(read.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(read.out().lines().filter(line -> line.contains("\"statement\": "))).hasSize(25);
  }

  @Test
  void theFormItselfIsReadBackToTheSameSheets() {
    Path file = folder.resolve("out.csv");
    Run.goals(
        "convert",
        SAMPLES,
        "--to",
        "sheet-csv",
        "-o",
        file.toString(),
        "--crlf",
        "--output-charset",
        "windows-31j",
        "--spreadsheet-safe");

    assertThat(Run.goals("convert", file.toString(), "--to", "json").out())
        .isEqualTo(Run.goals("convert", SAMPLES, "--to", "json").out());
  }

  @Test
  void aByteOrderMarkIsWrittenOnDemandAndOnlyForUnicode() {
    String sample = SAMPLES + "/r4-doboku.tsv";

    assertThat(Run.goals("convert", sample, "--to", "sheet-csv", "--bom").out())
        .startsWith("\uFEFF");
    assertThat(Run.goals("convert", sample, "--to", "sheet-csv").out()).doesNotStartWith("\uFEFF");
    Run wrong =
        Run.goals(
            "convert", sample, "--to", "sheet-csv", "--bom", "--output-charset", "windows-31j");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).startsWith("goals: --bom goes with UTF-8");
  }

  @Test
  void aCharacterThatTheCharsetLacksIsToldAndNothingIsWritten() {
    Path file = folder.resolve("out.csv");

    Run run =
        Run.goals(
            "convert",
            SAMPLES,
            "--to",
            "sheet-csv",
            "--output-charset",
            "us-ascii",
            "-o",
            file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).hasLineCount(1);
    assertThat(file).doesNotExist();
  }

  @Test
  void aDataPackageIsAFolderThatMustBeNamed() {
    Path target = folder.resolve("package");

    Run unnamed = Run.goals("convert", SAMPLES, "--to", "datapackage");
    Run named = Run.goals("convert", SAMPLES, "--to", "datapackage", "-o", target.toString());

    assertThat(unnamed.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unnamed.err()).startsWith("goals: Please name the folder to write to with -o.");
    assertThat(named).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    assertThat(target.resolve("datapackage.json")).isRegularFile();
    assertThat(target.resolve("indicators.csv")).isRegularFile();
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
