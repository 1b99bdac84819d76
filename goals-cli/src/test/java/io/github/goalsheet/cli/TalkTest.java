package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said on standard error, whatever the inputs are called and hold. */
class TalkTest {
  private static final String HOSTILE =
      """
      {"format":"goal-sheets","version":1,"sheets":[{"fiscalYear":2022,
      "organization":{"department":"A\\u001b[31mB\\nC","section":"S\\u009b2J\\u202e"},
      "goals":[{"number":1,"statement":"x","indicators":[{"label":"l","actuals":[],
      "target":{"text":"5","kind":"\\u001b[1m"},"result":{"text":"4\\u001b[2J","value":3}}],
      "rating":"\\u001b[5m\\u0000"}]}]}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "evaluate, --format, table",
    "evaluate, --format, summary",
    "evaluate, --format, csv",
    "check, --format, text",
    "convert, --to, sheet-csv",
    "convert, --to, indicators-csv",
    "convert, --to, json",
  })
  void noWordOfAnInputCommandsTheTerminal(String command, String option, String form) {
    Run run = Run.goals(HOSTILE.getBytes(UTF_8), command, "-", option, form, "--verbose");

    assertThat(run.err()).isNotEmpty().doesNotContainPattern("[\\p{Cc}\\u202e&&[^\\n]]");
    if (form.equals("table") || form.equals("text")) {
      assertThat(run.out()).doesNotContainPattern("[\\p{Cc}\\u202e&&[^\\n]]");
    }
  }

  @Test
  void aFileMayHaveAnyName() throws IOException {
    Path file = folder.resolve("a\u001b[31m\nb.csv");
    Files.createFile(file);

    assertThat(Run.goals("evaluate", file.toString()).err())
        .isEqualTo("goals: " + folder + "/a\uFFFD[31m b.csv: There is nothing in it.\n");
  }

  @Test
  void aNameThatBeginsWithAnAtSignIsAFileLikeAnyOther() throws IOException {
    Files.writeString(folder.resolve("args"), "--version");

    Run run = Run.goals("evaluate", "@" + folder.resolve("args"));
    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err())
        .isEqualTo("goals: @" + folder.resolve("args") + ": There is no such file.\n");
  }

  @Test
  void afterTwoHyphensEverythingIsAnInput() {
    assertThat(Run.goals("evaluate", "--", "--format").err())
        .isEqualTo("goals: --format: There is no such file.\n");
  }

  @Test
  void aValueMayStandBehindAnEqualsSignOrABlank() {
    Run run = Run.goals("evaluate", Samples.ROADS, "--format", "summary");

    assertThat(run.out()).startsWith("policy niigata: sheets 2, ");
    assertThat(Run.goals("evaluate", "--format=SUMMARY", Samples.ROADS)).isEqualTo(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluate", "check", "report", "next-year", "convert --to json"})
  void standardInputThatIsEmptyIsNamed(String words) {
    Run run = Run.goals((words + " -").split(" ", -1));

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).isEqualTo("goals: -: There is nothing in it.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--lang                          | --lang の値を指定してください。       | Please give a value for --lang.",
        "--format                        | --format の値を指定してください。     | Please give a value for --format.",
        "--format=                       | --format の値「」は使えません。       | --format does not take .",
        "--format xml                    | --format の値「xml」は使えません。    | --format does not take xml.",
        "--actual-years x                | --actual-years の値「x」は使えません。 | --actual-years does not take x.",
        "--bom=yes                       | --bom の値「yes」は使えません。       | --bom does not take yes.",
        "--output-charset utf-16le --bom --format csv no | goals: no: | goals: no:",
        "--bom --output-charset sjis no --format csv | --bom は UTF-8 など | --bom goes with UTF-8",
        "--formt=csv no                  | もしかして: --format               | Did you mean: --format",
        "--formt                         | 「--formt」はわかりません。          | Unknown: --formt. Did you mean: --format",
        "--crlf                          | INPUT を指定してください。           | Please give INPUT.",
        "-x no                           | 「-x」はわかりません。               | Unknown: -x.",
      })
  void aMistakeIsToldInBothLanguages(String words, String japanese, String english) {
    String[] ja = ("evaluate --lang=ja " + words).split(" ", -1);
    String[] en = ("evaluate --lang=en " + words).split(" ", -1);
    if (words.startsWith("--lang")) {
      ja[1] = "-v";
      en[1] = "-v";
    }

    assertThat(Run.goals(Locale.JAPAN, new byte[0], ja).err()).contains(japanese);
    assertThat(Run.goals(Locale.ENGLISH, new byte[0], en).err()).contains(english);
  }
}
