package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How CSV is written for spreadsheets: charsets by any name, marks, guards, and what is left out.
 */
class CsvOutputTest {
  /** With characters that Java's own cp932 takes for others. */
  private static final String SHEET =
      """
      組織目標管理シート,,
      年度,令和4年度,
      組織名(部),みどり区,組織名(準部・課・機関名),籠町・檜台課
      No.,組織目標,項目(単位),R4目標,R4結果,評価
      1,遥かな①㈱髙﨑～を見守ります。,点検(件),5,6,達成
      """;

  @TempDir Path folder;

  private static Run run(byte[] input, String... words) {
    return Run.goals(input, words);
  }

  private byte[] written(String... words) throws IOException {
    Path file = folder.resolve("out.csv");
    String[] all =
        Stream.concat(Stream.of(words), Stream.of("-o", file.toString())).toArray(String[]::new);
    assertThat(run(SHEET.getBytes(UTF_8), all)).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    return Files.readAllBytes(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cp932",
        "CP932",
        "932",
        "ms932",
        "MS_932",
        "ibm932",
        "windows-31j",
        "windows-932",
        "Shift_JIS",
        "shift-jis",
        "sjis",
        "x-sjis",
        "csShiftJIS",
        "MS_Kanji",
        "cp 932"
      })
  void namesOfWindows31jMeanItInAndOut(String name) throws IOException {
    byte[] out = written("convert", "-", "--to", "sheet-csv", "--output-charset", name);

    assertThat(new String(out, Samples.WINDOWS)).contains("籠町・檜台課", "遥かな①㈱髙﨑～");
    Run read = run(out, "convert", "-", "--to", "ndjson", "--charset", name);
    assertThat(read.err()).isEmpty();
    assertThat(read.out()).contains("籠町・檜台課", "遥かな①㈱髙﨑～");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-16", "utf16", "UTF-16LE", "utf-16be", "UTF-32", "utf-8-sig", "UTF-8 BOM"})
  void charsetsOfUnicodeWithAMarkAreFoundByIt(String name) throws IOException {
    byte[] out = written("convert", "-", "--to", "sheet-csv", "--output-charset", name);

    Run read = run(out, "convert", "-", "--to", "ndjson");
    assertThat(read.out()).contains("籠町・檜台課", "遥かな①㈱髙﨑～");
    assertThat(run(out, "convert", "-", "--to", "ndjson", "--charset", name).out())
        .isEqualTo(read.out());
  }

  @Test
  void utf8HasAMarkByEitherOption() throws IOException {
    byte[] named = written("convert", "-", "--to", "sheet-csv", "--output-charset", "utf-8-sig");

    assertThat(named).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(written("convert", "-", "--to", "sheet-csv", "--bom")).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource({"--charset, utf-9", "--output-charset, nonsense", "--charset, ''"})
  void aNameOfNoCharsetIsToldWithThoseThatThereAre(String option, String name) {
    Run run = run(SHEET.getBytes(UTF_8), "next-year", "-", option, name);

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith(
            "goals: "
                + option
                + " does not take "
                + name
                + ". It takes UTF-8, utf-8-sig, UTF-16, UTF-16LE, UTF-16BE, windows-31j, cp932,"
                + " shift_jis, EUC-JP, ISO-2022-JP.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-2022-CN", "x-JISAutoDetect"})
  void aCharsetThatCanOnlyBeReadIsRefused(String name) {
    for (List<String> words :
        List.of(
            List.of("next-year", "-"),
            List.of("evaluate", "-", "--format", "csv"),
            List.of("check", "-", "--format", "csv"),
            List.of("convert", "-", "--to", "sheet-csv"))) {
      String[] all =
          Stream.concat(words.stream(), Stream.of("--output-charset", name)).toArray(String[]::new);
      Run run = run(SHEET.getBytes(UTF_8), all);

      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith(
              "goals: --output-charset does not take "
                  + name
                  + ": this charset can be read, but not written.\n");
    }
  }

  static Stream<String> charsets() {
    return Charset.availableCharsets().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void everyCharsetOfJavaIsWrittenOrRefusedWithASentence(String name) {
    for (String sheet : List.of(SHEET, SHEET.replaceAll("[①㈱髙﨑～]", ""))) {
      Run run =
          run(sheet.getBytes(UTF_8), "convert", "-", "--to", "sheet-csv", "--output-charset", name);

      assertThat(run.code()).as(run.err()).isIn(ExitCode.CLEAN, ExitCode.USAGE);
      assertThat(run.err()).doesNotContain("fault of goals");
      assertThat(run.err().isEmpty()).isEqualTo(run.code() == ExitCode.CLEAN);
    }
  }

  /** Read as something else it may be no sheet; it is never a fault. */
  @ParameterizedTest
  @MethodSource("charsets")
  void everyCharsetOfJavaIsReadOrToldWithASentence(String name) {
    Run run = run(SHEET.getBytes(UTF_8), "evaluate", "-", "--charset", name);

    assertThat(run.code()).as(run.err()).isIn(ExitCode.CLEAN, ExitCode.UNREADABLE);
  }

  @Test
  void findingsAreWrittenForSpreadsheetsLikeTheRest() throws IOException {
    String odd =
        """
        {"fiscalYear":2022,"organization":{"department":"@SUM(1)","section":"＋1+1"},
         "goals":[{"number":1,"statement":"x","rating":"未達成","indicators":[
         {"label":"=HYPERLINK(\\"x\\")","target":{"text":"10"},"result":{"text":"#VALUE!"}}]}]}
        """
            .replace("\n", "");
    Run plain = run(odd.getBytes(UTF_8), "check", "-", "--format", "csv", "--fail-on", "never");
    Run safe =
        run(
            odd.getBytes(UTF_8),
            "check",
            "-",
            "--format",
            "csv",
            "--fail-on",
            "never",
            "--spreadsheet-safe",
            "--bom",
            "--crlf");

    assertThat(plain.out()).contains(",@SUM(1),＋1+1,1,\"=HYPERLINK(\"\"x\"\")\",");
    assertThat(safe.out())
        .startsWith("\uFEFFseverity,code,")
        .contains(",'@SUM(1),'＋1+1,1,\"'=HYPERLINK(\"\"x\"\")\",")
        .endsWith("\r\n")
        .doesNotContainPattern("[^\r]\n");
  }

  @Test
  void tablesOfADataPackageAreGuardedOnDemandAndReadBack() throws IOException {
    String target = folder.resolve("package").toString();
    byte[] odd = Samples.ODD.getBytes(UTF_8);

    Run run = run(odd, "convert", "-", "--to", "datapackage", "--spreadsheet-safe", "-o", target);

    assertThat(run).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    assertThat(Path.of(target, "goals.csv")).content().contains(",'=SUM(A1),");
    assertThat(Run.goals("convert", target, "--to", "json").out())
        .isEqualTo(run(odd, "convert", "-", "--to", "json").out());
  }

  @Test
  void optionsThatHaveNoEffectAreNamed() {
    byte[] sheet = SHEET.getBytes(UTF_8);
    Run json = run(sheet, "convert", "-", "--to", "json");

    Run vain = run(sheet, "convert", "-", "--to", "json", "--bom", "--output-charset", "utf-8");

    assertThat(vain.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(vain.out()).isEqualTo(json.out());
    assertThat(vain.err())
        .isEqualTo(
            "goals: --bom, --output-charset has no effect on this form, which is written in"
                + " UTF-8.\n");
    assertThat(run(sheet, "evaluate", "-", "--crlf").err()).startsWith("goals: --crlf has no ");
    assertThat(run(sheet, "check", "-", "--spreadsheet-safe").err())
        .startsWith("goals: --spreadsheet-safe has no ");
  }

  @Test
  void indicatorsCsvTellsOnceWhatItLeavesOut() throws IOException {
    Path file = folder.resolve("out.csv");
    String full = Samples.ODD;
    String more =
        full.replace("\"section\":\"土木課\"", "\"section\":\"公園課\",\"contact\":\"000\"")
            .replace("\"dates\"", "\"purpose\":\"守る\",\"dates\"");
    Path a = Files.writeString(folder.resolve("a.json"), full);
    Path b = Files.writeString(folder.resolve("b.json"), more);
    String[] words = {"convert", a + "", b + "", "--to", "indicators-csv", "-o", file + ""};

    Run run = Run.goals(words);

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err())
        .isEqualTo(
            "warning: "
                + file
                + ": Indicators CSV holds goals and indicators only. It leaves out: contact,"
                + " purpose, dates, narratives of 2 sheets. JSON, NDJSON and data packages hold"
                + " everything.\n");
    String[] quiet = Stream.concat(Stream.of(words), Stream.of("-q")).toArray(String[]::new);
    assertThat(Run.goals(quiet)).isEqualTo(new Run(ExitCode.CLEAN, "", ""));
    assertThat(Run.goals("convert", file.toString(), "--to", "indicators-csv").err()).isEmpty();
  }

  @Test
  void indicatorsCsvTellsOfSheetsWithoutGoals() {
    String none = "{\"fiscalYear\":2022,\"organization\":{\"section\":\"公園課\"},\"goals\":[]}\n";

    Run run = run(none.getBytes(UTF_8), "convert", "-", "--to", "indicators-csv", "--lang", "ja");

    assertThat(run.err()).contains("指標 CSV には目標と指標だけを書き出します。含まれないもの: 目標のない 1 シート。");
  }
}
