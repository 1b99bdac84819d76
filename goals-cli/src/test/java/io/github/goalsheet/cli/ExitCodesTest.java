package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.message.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/exit-codes.md} says what the program does. */
class ExitCodesTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "exit-codes.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|");

  /** What a shell reports of a program that a signal ends; Java does that, not we. */
  private static final int HUNG_UP = 129;

  private static final int INTERRUPTED = 130;
  private static final int TERMINATED = 143;

  @TempDir Path folder;

  private static List<Integer> codes(String part) {
    return ROW.matcher(part)
        .results()
        .map((MatchResult row) -> Integer.parseInt(row.group(1)))
        .toList();
  }

  @Test
  void theDocumentListsTheCodesOfTheProgramInBothLanguages() throws IOException {
    String document = Files.readString(DOCUMENT);
    int japanese = document.indexOf("## 終了コード");

    assertThat(japanese).isPositive();
    assertThat(codes(document.substring(0, japanese)))
        .containsExactly(
            ExitCode.CLEAN,
            ExitCode.FINDINGS,
            ExitCode.USAGE,
            ExitCode.UNREADABLE,
            ExitCode.INTERNAL,
            HUNG_UP,
            INTERRUPTED,
            ExitCode.READER_GONE,
            TERMINATED);
    assertThat(codes(document.substring(japanese)))
        .isEqualTo(codes(document.substring(0, japanese)));
  }

  /** Every command that reads, with what else it must be given. */
  static Stream<List<String>> reading() {
    return Stream.of(
        List.of("evaluate"),
        List.of("evaluate", "--format", "summary"),
        List.of("evaluate", "--format", "json"),
        List.of("evaluate", "--format", "csv"),
        List.of("check"),
        List.of("check", "--format", "json"),
        List.of("check", "--format", "csv"),
        List.of("report"),
        List.of("next-year"),
        List.of("convert", "--to", "json"),
        List.of("convert", "--to", "ndjson"),
        List.of("convert", "--to", "sheet-csv"),
        List.of("convert", "--to", "indicators-csv"));
  }

  private static Run run(List<String> words, String... more) {
    return Run.goals(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private ImmutableList<String> unreadable() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.csv"));
    Path picture =
        Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    Path cut = Files.writeString(folder.resolve("cut.csv"), "組織目標管理シート,\"年度");
    Path other = Files.writeString(folder.resolve("other.json"), "{\"a\":1}");
    Path none = Files.createDirectory(folder.resolve("none"));
    Path document =
        Files.writeString(
            folder.resolve("document.json"),
            "{\"format\":\"goal-sheets\",\"version\":1,\"sheets\":[]}");
    Path titles =
        Files.writeString(
            folder.resolve("titles.csv"), "fiscal_year,department,section,goal_no,indicator\n");
    Path form = Files.writeString(folder.resolve("form.csv"), "組織目標管理シート\n");
    return Stream.of(
            empty, picture, cut, other, none, document, titles, form, folder.resolve("missing.csv"))
        .map(Path::toString)
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @MethodSource("reading")
  void whatCannotBeReadIsThreeAndAFileThatIsThereStaysAsItWas(List<String> words)
      throws IOException {
    Path kept = Files.writeString(folder.resolve("kept"), "yesterday's");
    for (String input : unreadable()) {
      Run run = run(words, input, "-o", kept.toString());

      assertThat(run.code()).as(input).isEqualTo(ExitCode.UNREADABLE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .as(input)
          .matches("(?s)(goals|error|warning): " + Pattern.quote(input) + ".*")
          .doesNotContain("Exception");
      assertThat(kept).hasContent("yesterday's");
      Run shown = run(words, input);
      assertThat(shown.code()).as(input).isEqualTo(ExitCode.UNREADABLE);
      assertThat(shown.err()).isEqualTo(run.err());
    }
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder(
            "empty.csv",
            "picture.csv",
            "cut.csv",
            "other.json",
            "none",
            "document.json",
            "titles.csv",
            "form.csv",
            "kept");
  }

  @Test
  void withoutASheetThereIsNoDataPackageEither() throws IOException {
    Path target = folder.resolve("package");
    for (String input : unreadable()) {
      Run run = Run.goals("convert", input, "--to", "datapackage", "-o", target.toString());

      assertThat(run.code()).as(input).isEqualTo(ExitCode.UNREADABLE);
      assertThat(target).doesNotExist();
    }
  }

  @ParameterizedTest
  @MethodSource("reading")
  void whatCouldBeReadBesideItIsWrittenAllTheSame(List<String> words) throws IOException {
    Run alone = run(words, Samples.ROADS);
    Run both = run(words, folder.resolve("missing.csv").toString(), Samples.ROADS);

    assertThat(alone.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(both.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(both.out().replace(", but not everything could be read", ""))
        .containsSubsequence(alone.out().split("\n"));
  }

  @ParameterizedTest
  @MethodSource("reading")
  void aFullDiskIsFour(List<String> words) throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Goals.run(
            Stream.concat(words.stream(), Stream.of(Samples.ROADS)).toArray(String[]::new),
            new Console(
                new ByteArrayInputStream(new byte[0]),
                full,
                new PrintStream(err, true, UTF_8),
                () -> false,
                Language.EN));

    assertThat(code).isEqualTo(ExitCode.INTERNAL);
    assertThat(err.toString(UTF_8))
        .isEqualTo("goals: Cannot write the output: No space left on device\n");
  }

  @ParameterizedTest
  @CsvSource({
    "never,0,0,0",
    "error,1,0,0",
    "warning,1,1,0",
    "info,1,1,1",
  })
  void findingsAreOneFromTheLevelThatIsAskedFor(String failOn, int error, int warning, int info) {
    String[] levels = {"error", "warning", "info"};
    int[] codes = {error, warning, info};
    for (int i = 0; i < levels.length; i++) {
      Run run =
          Run.goals(
              "check",
              Samples.ROADS,
              "--severity",
              "rating_differs=" + levels[i],
              "--fail-on",
              failOn);

      assertThat(run.out()).contains(": " + levels[i] + ": ", "[rating_differs]");
      assertThat(run.code()).as(levels[i]).isEqualTo(codes[i]);
    }
  }

  @Test
  void aWrongPolicyFileIsThreeAndEveryMistakeInItIsTold() throws IOException {
    Path policy = folder.resolve("ours.json");
    Files.writeString(policy, "{\"format\":\"goal-policy\",\"version\":1,\"name\":\"A\"}");
    for (String command : new String[] {"evaluate", "check", "report"}) {
      Run run = Run.goals(command, Samples.ROADS, "--policy", policy.toString());

      assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines())
          .hasSize(3)
          .allMatch(line -> line.startsWith("error: " + policy));
    }
  }
}
