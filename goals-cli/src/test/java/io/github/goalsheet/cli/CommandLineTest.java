package io.github.goalsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @Test
  void helpIsOnStandardOutputInTheLanguageOfTheLocale() {
    Run english = Run.goals(Locale.FRENCH, new byte[0], "--help");
    Run japanese = Run.goals(Locale.JAPAN, new byte[0], "--help");

    assertThat(english.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(english.err()).isEmpty();
    assertThat(english.out())
        .contains("Usage: goals", "Rates every goal of the sheets and says why.");
    assertThat(japanese.out()).contains("シートのすべての目標を評価し、理由を示します。", "コマンドのヘルプを表示します。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluate", "convert"})
  void everyCommandHasHelpInBothLanguages(String command) {
    Run english = Run.goals(Locale.JAPAN, new byte[0], command, "--lang=en", "--help");
    Run japanese = Run.goals(Locale.ENGLISH, new byte[0], command, "--lang", "ja", "--help");

    assertThat(english.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(english.out()).contains("Files, folders or - for standard input.");
    assertThat(japanese.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(japanese.out()).contains("ファイル、フォルダー、または -");
  }

  @Test
  void versionIsOneLine() {
    Run run = Run.goals("--version");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).startsWith("goals ").hasLineCount(1);
  }

  @Test
  void aMistypedCommandIsCorrected() {
    Run run = Run.goals("evalute", "x.csv");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            goals: Unknown: evalute. Did you mean: evaluate?
            goals: for help: goals --help
            """);
  }

  @Test
  void mistakesAreToldInJapaneseToo() {
    assertThat(Run.goals("evalute", "--lang=ja").err())
        .isEqualTo("goals: 「evalute」はわかりません。もしかして: evaluate\ngoals: 使い方: goals --help\n");
    assertThat(Run.goals("convert", "--to", "xml", "x", "--lang=ja").err())
        .startsWith(
            "goals: --to の値「xml」は使えません。使える値: json, ndjson, sheet-csv, indicators-csv, datapackage\n");
    assertThat(Run.goals("convert", "x.csv", "--lang=ja").err())
        .startsWith("goals: --to を指定してください。\n");
  }

  @Test
  void anOutputThatCannotBeAFileIsToldBeforeAnyWork() {
    Run missing = Run.goals("convert", "--to", "json", "no.csv", "-o", "no-such-folder/x.json");
    Run folder = Run.goals("convert", "--to", "json", "no.csv", "-o", ".");

    assertThat(missing.code()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err()).contains("There is no folder ").doesNotContain("no.csv");
    assertThat(folder.code()).isEqualTo(ExitCode.USAGE);
    assertThat(folder.err()).contains("is a folder; please name a file.");
  }

  @Test
  void anInputIsAskedFor() {
    Run run = Run.goals("evaluate");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("INPUT", "goals evaluate --help");
  }

  @Test
  void aLanguageThatIsNoneIsAMistake() {
    Run run = Run.goals("evaluate", "--lang", "fr", "x.csv");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--lang", "fr");
  }

  @Test
  void aCharsetThatIsNoneIsAMistake() {
    Run run = Run.goals("evaluate", "--charset", "no-such-charset", "x.csv");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--charset", "no-such-charset");
  }

  @Test
  void withoutACommandTheCommandsAreNamed() {
    Run run = Run.goals();

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith("goals: Please give a command: evaluate, check, ")
        .endsWith("goals: for help: goals --help" + System.lineSeparator());
    assertThat(Run.goals("--lang", "ja").err()).startsWith("goals: コマンドを指定してください: evaluate, ");
  }

  @Test
  void helpOnAMistypedCommandIsCorrected() {
    Run run = Run.goals("help", "chekc");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("goals: Unknown: chekc. Did you mean: check");
  }

  @Test
  void aMistypedOptionIsCorrected() {
    assertThat(Run.goals("evaluate", "--formt", "json", "x.csv").err())
        .startsWith("goals: Unknown: --formt. Did you mean: --format");
  }

  @Test
  void quietTellsOnlyOfWhatCouldNotBeRead() {
    String cp932 = "../samples/r4-kenko-fukushi-cp932.csv";
    Run told = Run.goals("convert", cp932, "no-such-file", "--to", "ndjson", "--verbose");
    Run quiet = Run.goals("convert", cp932, "no-such-file", "--to", "ndjson", "-v", "--quiet");

    assertThat(told.err()).hasLineCount(2);
    assertThat(quiet.err()).hasLineCount(1).startsWith("goals: no-such-file: ");
    assertThat(quiet.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(quiet.out()).isEqualTo(told.out());
  }
}
