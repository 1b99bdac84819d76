package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.goalsheet.io.reading.FileNames;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The program itself, without its launcher, under locales in which Java cannot decode the names of
 * the files.
 */
class LocaleTest {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  @TempDir Path folder;

  private Run goals(String locale, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Goals.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("(LC_|LANG).*"));
    builder.environment().put("LC_ALL", locale);
    Path err = Files.createTempFile("err", "");
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    Run run = new Run(process.waitFor(), out, Files.readString(err));
    Files.delete(err);
    return run;
  }

  @ParameterizedTest
  @CsvSource({"C", "no_SUCH.UTF-8", "ja_JP.SJIS", "''"})
  void everySheetIsReadAndItsFileNamed(String locale) throws Exception {
    assumeTrue(Files.exists(COMMAND_LINE), () -> "skipped: no " + COMMAND_LINE);
    Path in = Files.createDirectories(folder.resolve("入力/東"));
    Path sheet = Path.of(Samples.ROADS);
    Files.copy(sheet, in.resolve("北区.tsv"));
    Files.copy(sheet, in.getParent().resolve("西区.tsv"));
    for (String name : new String[] {"南区.tsv", "北区.tsv"}) {
      byte[] bytes = name.getBytes(Charset.forName("windows-31j"));
      Files.copy(sheet, FileNames.path(in + "/" + FileNames.ofBytes(bytes)));
    }
    Files.writeString(folder.resolve("規則.json"), Run.goals("policies", "uda").out());

    Run all =
        goals(
            locale,
            "evaluate",
            "入力",
            "入力/西区.tsv",
            "--lang=ja",
            "--policy=規則.json",
            "--format=csv",
            "-o",
            "出力.csv");

    assertThat(all.err()).isEqualTo("警告: 入力/西区.tsv: 同じファイルが 2 回以上指定されているため、一度だけ読み取ります。\n");
    assertThat(all.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(folder.resolve("出力.csv")).content().hasLineCount(1 + 4 * 8);

    Run check = goals(locale, "check", "入力/東", "無い.csv", "--lang", "en", "--format", "csv");

    assertThat(check.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(check.err()).isEqualTo("goals: 無い.csv: There is no such file.\n");
    assertThat(check.out())
        .contains(
            ",入力/東/北区.tsv,", ",入力/東/\\x96k\\x8B\\xE6.tsv,", ",入力/東/\\x93\\xEC\\x8B\\xE6.tsv,");
  }

  @Test
  void theLanguageIsTheUsersWhetherItsLocaleIsInstalledOrNot() {
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      for (String value :
          List.of("ja", "ja_JP", "ja_JP.UTF-8", "ja_JP.eucJP", "ja.UTF-8", "ja@x")) {
        assertThat(
                Languages.ofUser(Map.of(name, value, "LANG_", "x"), Locale.ENGLISH).getLanguage())
            .isEqualTo("ja");
      }
      for (String value : List.of("", "C", "en_US.UTF-8", "jam", "japanese")) {
        assertThat(Languages.ofUser(Map.of(name, value), Locale.FRENCH)).isEqualTo(Locale.FRENCH);
      }
    }
    assertThat(Languages.ofUser(Map.of("LC_ALL", "en_US", "LANG", "ja_JP"), Locale.ENGLISH))
        .isEqualTo(Locale.ENGLISH);
    assertThat(Languages.ofUser(Map.of("LC_ALL", "", "LANG", "ja_JP"), Locale.ENGLISH))
        .isEqualTo(Locale.JAPANESE);
    assertThat(Languages.ofUser(Map.of(), Locale.JAPAN)).isEqualTo(Locale.JAPAN);
  }
}
