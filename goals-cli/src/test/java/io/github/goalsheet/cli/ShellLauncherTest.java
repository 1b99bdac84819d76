package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code bin/goals} asks of Java, with a Java that says what it was asked. */
class ShellLauncherTest {
  private static final Path SHELL = Path.of("/bin/sh");
  private static final String QUICK = "-XX:TieredStopAtLevel=1";
  private static final String THOROUGH = "-XX:TieredStopAtLevel=4";

  @TempDir Path folder;
  private Path java;

  @BeforeEach
  void layOut() throws IOException {
    assumeTrue(Files.isExecutable(SHELL), () -> "skipped: no " + SHELL);
    java = javaHome("java home", "17.0.9");
  }

  /** A Java that prints its arguments, a line each, and its locale, and ends with 42. */
  private Path javaHome(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        program,
        "#!/bin/sh\nprintf '%s\\n' \"$@\"\necho \"LC_CTYPE=${LC_CTYPE:-} LC_ALL=${LC_ALL:-}\"\nexit 42\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private Run goals(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(SHELL.toString(), "src/dist/bin/goals"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.matches("(LC_|LANG|GOALS_|JAVA_).*"));
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().put("GOALS_CACHE", "");
    builder.environment().putAll(environment);
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }

  /** What Java was given, without what was said of the locale. */
  private List<String> given(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Run run = goals(environment, arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(42);
    List<String> lines = Splitter.on('\n').splitToList(run.out().stripTrailing());
    return lines.subList(0, lines.size() - 1);
  }

  @Test
  void argumentsArePassedOnAsTheyAreAndTheCodeOfTheProgramIsItsOwn() throws Exception {
    String[] arguments = {"evaluate", "a b", "*", "$HOME", "\"", "'", "", "--", "-x", "日本 語"};
    List<String> given = given(Map.of(), arguments);

    assertThat(given).endsWith(arguments);
    assertThat(given.get(given.size() - arguments.length - 2)).isEqualTo("-jar");
    assertThat(given.get(given.size() - arguments.length - 1)).endsWith("/lib/goals.jar");
  }

  @Test
  void optionsForJavaComeBeforeTheProgram() throws Exception {
    List<String> given = given(Map.of("GOALS_JAVA_OPTS", "-Xmx2g -Dx=y"), "--version");

    assertThat(given).containsSubsequence("-Xmx2g", "-Dx=y", "-jar");
    assertThat(given)
        .contains("-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=error:stderr", QUICK);
  }

  @ParameterizedTest
  @CsvSource({
    "evaluate, 1, " + QUICK,
    "evaluate, 290, " + QUICK,
    "evaluate, 310, " + THOROUGH,
    "summary, 310, " + QUICK,
    "--format=summary, 970, " + QUICK,
    "--format=summary, 1100, " + THOROUGH,
  })
  void theThoroughCompilerIsForLargeInputs(String word, long megabytes, String compiler)
      throws Exception {
    Path large = folder.resolve("large file.csv");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(megabytes << 20);
    }
    assertThat(
            given(Map.of("PATH", du(large) + ":" + System.getenv("PATH")), word, large.toString()))
        .contains(compiler);
  }

  /** A disk that counts a file without content at its full length, as it does one with content. */
  private Path du(Path large) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path du = bin.resolve("du");
    Files.writeString(du, "#!/bin/sh\necho $(($(wc -c < '" + large + "') / 1024)) x\n");
    assertThat(du.toFile().setExecutable(true)).isTrue();
    return bin;
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_402, 1", "11.0.22, 11", "16, 16"})
  void aJavaThatIsTooOldIsToldInBothLanguages(String version, String major) throws Exception {
    java = javaHome("old", version);
    Run run = goals(Map.of(), "--version");

    assertThat(run.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "goals: Java 17 以降が必要です（%1$s/bin/java は %2$s）。 / Java 17 or newer is needed (%1$s/bin/java is %2$s).\n"
                .formatted(java, major));
  }

  @ParameterizedTest
  @CsvSource({"17", "17.0.1", "25", "26-ea"})
  void aJavaThatIsNewEnoughIsRun(String version) throws Exception {
    java = javaHome("new", version);

    assertThat(given(Map.of(), "--version")).endsWith("--version");
  }

  @Test
  void aJavaThatDoesNotSayHowOldItIsIsRun() throws Exception {
    Files.delete(java.resolve("release"));

    assertThat(given(Map.of(), "--version")).endsWith("--version");
  }

  @Test
  void withoutJavaThatIsToldInBothLanguages() throws Exception {
    Run run = goals(Map.of("JAVA_HOME", folder.resolve("nowhere").toString()), "--version");

    assertThat(run)
        .isEqualTo(
            new Run(
                ExitCode.INTERNAL,
                "",
                "goals: Java 17 以降が見つかりません。 / Java 17 or newer was not found.\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, C, LC_CTYPE=C.UTF-8 LC_ALL=",
    "LC_ALL, POSIX, LC_CTYPE=C.UTF-8 LC_ALL=",
    "LANG, ja_JP.SJIS, LC_CTYPE=C.UTF-8 LC_ALL=",
    "LC_ALL, ja_JP.UTF-8, LC_CTYPE= LC_ALL=ja_JP.UTF-8",
    "LANG, en_US.utf8, LC_CTYPE= LC_ALL=",
    "LC_CTYPE, ja_JP.utf-8, LC_CTYPE=ja_JP.utf-8 LC_ALL=",
  })
  void fileNamesAreUtf8WhateverTheLocale(String variable, String locale, String set)
      throws Exception {
    assertThat(goals(ImmutableMap.of(variable, locale), "--version").out().strip()).endsWith(set);
  }
}
