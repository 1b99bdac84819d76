package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong ends in a sentence and a code that says so. */
class FaultsTest {
  @TempDir Path folder;

  static Stream<List<String>> reading() {
    return Stream.concat(ExitCodesTest.reading(), Stream.of(List.of("compare", Samples.ROADS)));
  }

  /** Standard input that fails in a way that nobody expects. */
  private static Run failing(Supplier<? extends Error> fault, Stream<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in =
        new InputStream() {
          @Override
          public int read() {
            throw fault.get();
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            throw fault.get();
          }
        };
    int code =
        Goals.run(
            words.toArray(String[]::new),
            new Console(
                in,
                out,
                new PrintStream(err, true, UTF_8),
                () -> false,
                Languages.of(new String[0], Locale.ENGLISH)));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("reading")
  void memoryThatIsUsedUpIsFourAndSaysWhatToSet(List<String> words) {
    Run run =
        failing(
            () -> new OutOfMemoryError("Java heap space"),
            Stream.concat(words.stream(), Stream.of("-")));

    assertThat(run.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.err())
        .startsWith(
            "goals: Out of memory. Please allow more, for example by GOALS_JAVA_OPTS=-Xmx4g")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @MethodSource("reading")
  void aFaultWhileAnInputIsReadIsFourAndNamesIt(List<String> words) {
    for (Error fault : new Error[] {new StackOverflowError(), new AssertionError("ours")}) {
      Run run = failing(() -> fault, Stream.concat(words.stream(), Stream.of("-")));

      assertThat(run.code()).isEqualTo(ExitCode.INTERNAL);
      assertThat(run.err())
          .isEqualTo(
              "goals: -: A fault of goals keeps it from being read; please report it: "
                  + fault
                  + "\n");
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.goalsheet.cli.ExitCodesTest#reading")
  void theOtherInputsAreReadAllTheSame(List<String> words) {
    Run alone =
        Run.goals(Stream.concat(words.stream(), Stream.of(Samples.ROADS)).toArray(String[]::new));
    Run both =
        failing(
            () -> new AssertionError("ours"),
            Stream.concat(words.stream(), Stream.of("-", Samples.ROADS)));

    // The answer also says what was not read.
    assertThat(both.out().contains("土木課")).isEqualTo(alone.out().contains("土木課"));
    assertThat(both.out().length()).isGreaterThanOrEqualTo(alone.out().length());
    assertThat(both.code()).isEqualTo(ExitCode.INTERNAL);
  }

  @Test
  void anErrorOfAnotherKindIsNoFindingEither() {
    Run run = failing(() -> new NoClassDefFoundError("x"), Stream.of("check", "-"));

    assertThat(run.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.err())
        .isEqualTo(
            "goals: This is a fault of goals; please report it: java.lang.NoClassDefFoundError: x\n");
  }

  @Test
  void aHeapThatIsTooSmallIsFour() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String sheet = Files.readString(Path.of(Samples.ROADS));
    Path large = Files.writeString(folder.resolve("large.tsv"), (sheet + "\n").repeat(2_000));
    for (String command : new String[] {"check", "report"}) {
      Process goals =
          new ProcessBuilder(
                  java.toString(),
                  "-Xmx24m",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Goals.class.getName(),
                  command,
                  "-q",
                  "--lang=ja",
                  large.toString(),
                  Samples.ROADS)
              .redirectErrorStream(true)
              .start();

      assertThat(new String(goals.getInputStream().readAllBytes(), UTF_8))
          .startsWith("goals: メモリーが足りません。GOALS_JAVA_OPTS=-Xmx4g ")
          .hasLineCount(1);
      assertThat(goals.waitFor()).isEqualTo(ExitCode.INTERNAL);
    }
  }

  @Test
  void whatMayNotBeWrittenIsToldByItsOwnName() throws IOException {
    Path file = Files.writeString(folder.resolve("out.csv"), "old");
    assumeTrue(file.toFile().setReadOnly(), "skipped: no permissions here");
    Run run = Run.goals("evaluate", Samples.ROADS, "-o", file.toString());

    assertThat(run)
        .isEqualTo(
            new Run(
                ExitCode.INTERNAL,
                "",
                "goals: Cannot write the output: access denied (" + file.toRealPath() + ")\n"));
    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("out.csv");
  }

  @Test
  void anOutputThatIsNamedLikeAFolderOrNotAtAllIsAMistake() {
    for (String[] words :
        new String[][] {
          {"next-year", Samples.ROADS, "-o", folder + "/new/"},
          {"evaluate", Samples.ROADS, "-o", ""},
          {"evaluate", ""},
          {"check", Samples.ROADS, ""},
          {"compare", "", Samples.ROADS},
          {"convert", Samples.ROADS, "--to", "datapackage", "-o", ""},
          {"report", Samples.ROADS, "--policy", ""},
          {"policies", "uda", "-o", folder + "/new/"},
        }) {
      Run run = Run.goals(words);

      assertThat(run.code()).as(String.join(" ", words)).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).hasLineCount(2).endsWith(" --help\n");
    }
    assertThat(folder).isEmptyDirectory();
  }
}
