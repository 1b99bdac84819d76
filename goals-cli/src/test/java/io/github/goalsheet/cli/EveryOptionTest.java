package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ObjectArrays;
import com.google.common.collect.SetMultimap;
import io.github.goalsheet.message.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;

/** Every command with every option that it shares with others: each does what it does elsewhere. */
class EveryOptionTest {
  /** A command line of each command that succeeds. */
  private static final Map<String, List<String>> GOOD =
      Map.of(
          "evaluate", List.of(Samples.IN_WINDOWS_31J),
          "check", List.of(Samples.IN_WINDOWS_31J, "--fail-on", "never"),
          "report", List.of(Samples.IN_WINDOWS_31J),
          "compare", List.of(Samples.IN_WINDOWS_31J, Samples.IN_WINDOWS_31J),
          "next-year", List.of(Samples.IN_WINDOWS_31J),
          "convert", List.of(Samples.IN_WINDOWS_31J, "--to", "json"),
          "policies", List.of("uda"),
          "completion", List.of("bash"),
          "schema", List.of("sheet"));

  static final ImmutableList<String> COMMANDS =
      ImmutableList.of(
          "evaluate",
          "check",
          "report",
          "compare",
          "next-year",
          "convert",
          "policies",
          "completion",
          "schema");
  static final ImmutableList<String> READING = COMMANDS.subList(0, 6);
  static final ImmutableList<String> RATING = COMMANDS.subList(0, 4);
  static final ImmutableList<List<String>> WRITING_CSV =
      ImmutableList.of(
          List.of("evaluate", "-", "--format", "csv"),
          List.of("next-year", "-"),
          List.of("convert", "-", "--to", "sheet-csv"),
          List.of("convert", "-", "--to", "indicators-csv"));

  /** These, and those that write CSV of something else than sheets. */
  static final ImmutableList<List<String>> WRITING_ANY_CSV =
      ImmutableList.<List<String>>builder()
          .addAll(WRITING_CSV)
          .add(List.of("check", "-", "--format", "csv", "--fail-on", "never"))
          .build();

  static final ImmutableList<List<String>> WRITING_INDICATORS =
      ImmutableList.of(WRITING_CSV.get(0), WRITING_CSV.get(3));

  /** The options that one command alone has; its own test tries them. */
  private static final ImmutableSetMultimap<String, String> OF_ONE =
      ImmutableSetMultimap.<String, String>builder()
          .put("evaluate", "--format")
          .putAll("check", "--format", "--fail-on", "--severity", "--explain")
          .put("compare", "--format")
          .put("convert", "--to")
          .build();

  @TempDir Path folder;

  private static Run run(String command, String... more) {
    return Run.goals(
        Stream.of(Stream.of(command), GOOD.get(command).stream(), Stream.of(more))
            .flatMap(words -> words)
            .toArray(String[]::new));
  }

  private static Run odd(List<String> words, String... more) {
    return Run.goals(
        Samples.ODD.getBytes(UTF_8),
        Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private byte[] oddFile(List<String> words, String... more) throws IOException {
    Path file = folder.resolve("out.csv");
    String[] all =
        Stream.concat(Stream.of(more), Stream.of("-q", "-o", file.toString()))
            .toArray(String[]::new);
    assertThat(odd(words, all)).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    return Files.readAllBytes(file);
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void helpIsTheSameHoweverItIsAskedFor(String command) {
    Run help = Run.goals(command, "--help");

    assertThat(help.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(help.out()).startsWith("Usage: goals " + command + " ");
    assertThat(Run.goals(command, "-h")).isEqualTo(help);
    assertThat(Run.goals("help", command)).isEqualTo(help);
    assertThat(run(command, "-h")).isEqualTo(help);
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void theVersionIsTheProgramsWhateverTheCommand(String command) {
    Run version = Run.goals("--version");

    assertThat(version.out()).startsWith("goals ");
    assertThat(Run.goals(command, "--version")).isEqualTo(version);
    assertThat(Run.goals(command, "-V")).isEqualTo(version);
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void theLanguageMayStandBeforeOrAfterTheCommand(String command) {
    Run after = run(command, "--no-such-option", "--lang", "ja");

    assertThat(after.err()).startsWith("goals: 「--no-such-option」はわかりません。");
    assertThat(run(command, "--lang=JA", "--no-such-option")).isEqualTo(after);
    assertThat(Run.goals("--lang", "ja", command, "--help"))
        .isEqualTo(Run.goals(command, "--help", "--lang", "ja"));
    assertThat(run(command, "--no-such-option", "--lang", "en").err())
        .startsWith("goals: Unknown: --no-such-option.");
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void theFileHoldsWhatStandardOutputWould(String command) throws IOException {
    Run shown = run(command);
    assertThat(shown.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(shown.out()).isNotEmpty();
    assertThat(run(command, "-o", "-")).isEqualTo(shown);
    for (String option : new String[] {"-o", "--output"}) {
      Path file = folder.resolve(command + option);

      assertThat(run(command, option, file.toString())).isEqualTo(new Run(0, "", shown.err()));
      assertThat(Files.readString(file)).isEqualTo(shown.out());
    }
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void anOptionThatIsGivenTwiceIsAMistake(String command) {
    Run run = run(command, "-o", "a", "-o", "b");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith("goals: Please give --output only once.\n")
        .endsWith("goals: for help: goals " + command + " --help\n");
    assertThat(run(command, "--lang", "ja", "--lang", "ja").err())
        .startsWith("goals: --lang は一度だけ指定してください。\n");
  }

  @ParameterizedTest
  @FieldSource("READING")
  void anOutputThatCannotBeOneIsToldBeforeAnythingIsRead(String command) {
    String[] missing = {"--charset", "utf-8", "-o", "no-such-folder/x"};
    Run run = run(command, missing);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("goals: There is no folder ").hasLineCount(2);
    missing[3] = "..";
    assertThat(run(command, missing).err())
        .startsWith("goals: The output .. is a folder; please name a file.\n")
        .hasLineCount(2);
  }

  @ParameterizedTest
  @FieldSource("READING")
  void anInputIsNeverTheOutput(String command) throws IOException {
    Path input = Files.copy(Path.of(Samples.IN_WINDOWS_31J), folder.resolve("in.csv"));
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), input);
    String[] words =
        Stream.concat(Stream.of(command), GOOD.get(command).stream())
            .map(word -> word.equals(Samples.IN_WINDOWS_31J) ? input.toString() : word)
            .toArray(String[]::new);
    for (Path output : List.of(input, link, folder.resolve("./in.csv"))) {
      Run run =
          Run.goals(
              ObjectArrays.concat(words, new String[] {"-o", output.toString()}, String.class));

      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err())
          .startsWith(
              "goals: The output " + output + " is an input, too. Inputs are never changed;")
          .hasLineCount(2);
    }
    assertThat(input).hasSameBinaryContentAs(Path.of(Samples.IN_WINDOWS_31J));
  }

  @ParameterizedTest
  @FieldSource("READING")
  void standardInputIsReadButOnce(String command) {
    String[] words =
        Stream.concat(Stream.of(command, "-"), GOOD.get(command).stream())
            .map(word -> word.equals(Samples.IN_WINDOWS_31J) ? "-" : word)
            .toArray(String[]::new);
    if (command.equals("compare")) {
      words = new String[] {"compare", "-", "-"};
    }
    Run run = Run.goals(Samples.ODD.getBytes(UTF_8), words);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("goals: Please name standard input, -, only once.\n");
  }

  @Test
  void aDataPackageIsNotConvertedOntoItself() throws IOException {
    String target = folder.resolve("package").toString();
    Run first = Run.goals("convert", Samples.ROADS, "--to", "datapackage", "-o", target);
    Run again = Run.goals("convert", target, "--to", "datapackage", "-o", target);

    assertThat(first).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    assertThat(again.code()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).startsWith("goals: The output " + target + " is an input, too.");
  }

  @ParameterizedTest
  @FieldSource("READING")
  void verboseTellsMoreAndQuietLess(String command) {
    Run usual = run(command);

    assertThat(usual.err()).isEmpty();
    for (String verbose : new String[] {"-v", "--verbose"}) {
      assertThat(run(command, verbose).err()).startsWith("info: " + Samples.IN_WINDOWS_31J);
      assertThat(run(command, verbose).out()).isEqualTo(usual.out());
      for (String quiet : new String[] {"-q", "--quiet"}) {
        assertThat(run(command, verbose, quiet)).isEqualTo(usual);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("READING")
  void theCharsetOfTheOptionIsTheOneThatIsTried(String command) {
    assertThat(run(command, "--charset", "windows-31j").out()).isEqualTo(run(command).out());
    Run wrong = run(command, "--charset", "utf-8", "--lang", "ja");

    assertThat(wrong.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(wrong.err()).startsWith("goals: " + Samples.IN_WINDOWS_31J + ":");
  }

  @ParameterizedTest
  @FieldSource("RATING")
  void thePolicyMayBeBuiltInOrAFile(String command) throws IOException {
    Path file = folder.resolve("ours.json");
    Files.writeString(file, Run.goals("policies", "uda").out().replace("\"uda\"", "\"ours\""));
    Run builtIn = run(command, "--policy", "uda");
    Run own = run(command, "--policy", file.toString());

    assertThat(builtIn.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(own.out().replace("ours", "uda")).isEqualTo(builtIn.out().replace("ours", "uda"));
    assertThat(run(command, "--policy", "niigata")).isEqualTo(run(command));
    Run none = run(command, "--policy", "nigata");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err())
        .startsWith("goals: There is no policy or policy file nigata. Built in: ");
  }

  @ParameterizedTest
  @FieldSource("WRITING_ANY_CSV")
  void aByteOrderMarkComesFirst(List<String> words) throws IOException {
    String without = new String(oddFile(words), UTF_8);

    assertThat(without).doesNotStartWith("\ufeff");
    assertThat(new String(oddFile(words, "--bom"), UTF_8)).isEqualTo("\ufeff" + without);
  }

  @ParameterizedTest
  @FieldSource("WRITING_ANY_CSV")
  void rowsEndInCrlfOnDemand(List<String> words) throws IOException {
    String lf = new String(oddFile(words), UTF_8);
    String crlf = new String(oddFile(words, "--crlf"), UTF_8);

    assertThat(lf).doesNotContain("\r");
    assertThat(crlf.lines().count()).isEqualTo(lf.lines().count());
    assertThat(crlf).endsWith("\r\n").doesNotContainPattern("[^\r]\n\\d");
    assertThat(crlf.replace("\r\n", "\n")).isEqualTo(lf);
  }

  @ParameterizedTest
  @FieldSource("WRITING_ANY_CSV")
  void theCharsetOfTheOutputIsThatOfTheOption(List<String> words) throws IOException {
    String utf8 = new String(oddFile(words), UTF_8);

    assertThat(new String(oddFile(words, "--output-charset", "Windows-31J"), Samples.WINDOWS))
        .isEqualTo(utf8);
    Run lacking = odd(words, "--output-charset", "us-ascii", "-o", folder.resolve("x").toString());
    assertThat(lacking.code()).isEqualTo(ExitCode.USAGE);
    assertThat(lacking.err()).contains("US-ASCII lacks the character ");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @ParameterizedTest
  @FieldSource("READING")
  void whatThereIsToSayOfTheInputsIsWrittenOnDemand(String command) throws IOException {
    Path notices = folder.resolve("notices.csv");
    Run plain = run(command);

    assertThat(run(command, "--notices", notices.toString())).isEqualTo(plain);
    assertThat(Files.readString(notices))
        .startsWith("file,line,cell,column,code,severity,message,raw\n" + Samples.IN_WINDOWS_31J)
        .contains(",encoding_not_utf8,INFO,");
  }

  @ParameterizedTest
  @FieldSource("WRITING_CSV")
  void cellsThatASpreadsheetWouldRunAreGuardedOnDemand(List<String> words) throws IOException {
    assertThat(new String(oddFile(words), UTF_8)).contains(",=SUM(A1),");
    assertThat(new String(oddFile(words, "--spreadsheet-safe"), UTF_8)).contains(",'=SUM(A1),");
  }

  @ParameterizedTest
  @FieldSource("WRITING_INDICATORS")
  void titlesAreInTheLanguageOfTheOption(List<String> words) throws IOException {
    String english = new String(oddFile(words), UTF_8);

    assertThat(english).startsWith("fiscal_year,department,section,");
    assertThat(new String(oddFile(words, "--header", "en"), UTF_8)).isEqualTo(english);
    assertThat(new String(oddFile(words, "--header=JA"), UTF_8)).startsWith("年度,");
    assertThat(odd(words, "--header", "fr").err())
        .startsWith("goals: --header does not take fr. It takes ja, en.\n");
  }

  @ParameterizedTest
  @FieldSource("WRITING_INDICATORS")
  void actualsHaveAsManyColumnsAsTheOptionSays(List<String> words) throws IOException {
    Run few = Run.goals(Samples.LONG.getBytes(UTF_8), words.toArray(String[]::new));
    assertThat(few.code()).isEqualTo(ExitCode.USAGE);
    assertThat(few.err()).endsWith("goals: --actual-years gives it more columns.\n");
    Run enough =
        Run.goals(
            Samples.LONG.getBytes(UTF_8),
            Stream.concat(words.stream(), Stream.of("--actual-years", "4")).toArray(String[]::new));
    assertThat(enough.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(enough.out())
        .contains(",actual_minus_4,actual_minus_3,actual_minus_2,actual_minus_1,target,")
        .contains(",18,19,,21,20,9,");
    for (String years : new String[] {"-1", "101", "x", "1.5", ""}) {
      assertThat(odd(words, "--actual-years=" + years).code()).as(years).isEqualTo(ExitCode.USAGE);
    }
  }

  @ParameterizedTest
  @FieldSource("WRITING_INDICATORS")
  void sheetsAndGoalsThatWouldReadAsOneAreKeptApartByKeys(List<String> words) {
    String goal =
        "{\"number\":1,\"statement\":\"花を植える\",\"indicators\":"
            + "[{\"label\":\"花(本)\",\"target\":{\"text\":\"5\"},\"result\":{\"text\":\"%s\"}}]}";
    String sheet =
        "{\"fiscalYear\":2022,\"organization\":{\"department\":\"西区\",\"section\":\"公園課\"},"
            + "\"goals\":[%s]}\n";
    String goals = sheet.formatted(goal.formatted("5") + "," + goal.formatted("1"));
    String sheets = sheet.formatted(goal.formatted("5")) + sheet.formatted(goal.formatted("1"));
    for (String input : new String[] {goals, sheets}) {
      Run refused = Run.goals(input.getBytes(UTF_8), words.toArray(String[]::new));
      assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
      assertThat(refused.err()).endsWith("goals: --keys keeps them apart by a column of keys.\n");
      Run kept =
          Run.goals(
              input.getBytes(UTF_8),
              Stream.concat(words.stream(), Stream.of("--keys")).toArray(String[]::new));
      assertThat(kept.code()).isEqualTo(ExitCode.CLEAN);
      assertThat(kept.out()).contains(",1-1\n", input.equals(goals) ? ",1-2\n" : ",2-1\n");
      Run again = Run.goals(kept.out().getBytes(UTF_8), "evaluate", "-", "--format", "json");
      assertThat(again.out()).contains("達成", "未達成");
    }
  }

  @Test
  void everyOptionOfEveryCommandIsTriedHereOrInTheTestOfItsCommand() {
    SetMultimap<String, String> tried = LinkedHashMultimap.create(OF_ONE);
    COMMANDS.forEach(
        each -> tried.putAll(each, List.of("--help", "--version", "--lang", "--output")));
    READING.forEach(
        each -> tried.putAll(each, List.of("--verbose", "--quiet", "--charset", "--notices")));
    RATING.forEach(each -> tried.put(each, "--policy"));
    WRITING_ANY_CSV.forEach(
        words ->
            tried.putAll(
                words.get(0),
                List.of("--bom", "--crlf", "--output-charset", "--spreadsheet-safe")));
    WRITING_INDICATORS.forEach(
        words -> tried.putAll(words.get(0), List.of("--header", "--actual-years", "--keys")));

    assertThat(ImmutableSetMultimap.copyOf(tried)).isEqualTo(options());
  }

  private static ImmutableSetMultimap<String, String> options() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    CommandLine goals =
        Goals.commandLine(
            new Console(
                new ByteArrayInputStream(new byte[0]), nowhere, nowhere, () -> false, Language.EN));
    ImmutableSetMultimap.Builder<String, String> options = ImmutableSetMultimap.builder();
    goals.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !(command.userObject() instanceof HelpCommand))
        .forEach(
            command ->
                options.putAll(
                    command.name(),
                    command.options().stream()
                        .map(OptionSpec::longestName)
                        .collect(ImmutableSet.toImmutableSet())));
    return options.build();
  }
}
