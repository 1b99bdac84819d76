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
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
    builder.environment().keySet().removeIf(name -> name.matches("(LC_|LANG|GOALS_|JAVA_|XDG_).*"));
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
  void standardInputThatIsClosedIsEmpty() throws Exception {
    Path program = java.resolve("bin/java");
    Files.writeString(
        program,
        "#!/bin/sh\nif { true 3<&0; } 2>/dev/null; then echo open; cat; else echo closed; fi\n");
    ProcessBuilder builder =
        new ProcessBuilder(
            SHELL.toString(), "-c", "exec " + SHELL + " src/dist/bin/goals evaluate - <&-");
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().put("GOALS_CACHE", "");
    Process process = builder.start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo("open\n");
    assertThat(process.waitFor()).isZero();
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

  /** A system on which some locales are installed. */
  private String locales(String... installed) throws IOException {
    Path locale = Files.createDirectories(folder.resolve("bin")).resolve("locale");
    Files.writeString(
        locale,
        "#!/bin/sh\ncase ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in\n  "
            + String.join(" | ", installed)
            + ") echo UTF-8 ;;\n  *) echo 'Cannot set LC_ALL' >&2; echo ANSI_X3.4-1968 ;;\nesac\n");
    assertThat(locale.toFile().setExecutable(true)).isTrue();
    return locale.getParent() + ":" + System.getenv("PATH");
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, C, C.UTF-8, false",
    "LC_ALL, POSIX, C.UTF-8, false",
    "LANG, '', C.UTF-8, false",
    "LANG, ja_JP.SJIS, C.UTF-8, true",
    "LC_ALL, ja_JP.UTF-8, C.UTF-8, true",
    "LC_MESSAGES, ja_JP, C.UTF-8, true",
    "LC_ALL, ja, C.UTF-8, true",
    "LC_CTYPE, ja_JP.eucJP, C.UTF-8, false",
    "LANG, jam_JM.UTF-8, C.UTF-8, false",
    "LC_ALL, de_DE.UTF-8, '', false",
    "LANG, de_DE.UTF-8, '', false",
  })
  void aLocaleThatIsNotUtf8OrNotInstalledCountsAsNoneButForItsLanguage(
      String variable, String locale, String set, boolean japanese) throws Exception {
    Run run =
        goals(
            ImmutableMap.of(variable, locale, "PATH", locales("C.UTF-8", "de_DE.UTF-8")),
            "--version");

    assertThat(run.out().strip())
        .endsWith("LC_ALL=" + (set.isEmpty() && variable.equals("LC_ALL") ? locale : set));
    assertThat(run.out().contains("-Duser.language=ja\n")).isEqualTo(japanese);
  }

  @Test
  void whereThereIsNoUtf8LikeThatAnotherIsTaken() throws Exception {
    assertThat(goals(Map.of("PATH", locales("en_US.UTF-8")), "--version").out().strip())
        .endsWith("LC_ALL=en_US.UTF-8");
    assertThat(goals(Map.of("PATH", locales("none")), "--version").out().strip())
        .endsWith("LC_ALL=C.UTF-8");
  }

  /** A Java that also makes an archive, of a few bytes. */
  private Path cache() throws IOException {
    Path program = java.resolve("bin/java");
    Files.writeString(
        program,
        Files.readString(program)
            .replace(
                "exit 42",
                "for each in \"$@\"; do case $each in -XX:SharedArchiveFile=*/draft.*/archive)"
                    + " echo \"$$\" >\"${each#*=}\"; exit 0 ;; -XX:Dump*) echo a/Class >\"${each#*=}\"; exit 0 ;;"
                    + " esac; done; exit 42"));
    return folder.resolve("cache");
  }

  private List<String> withCache(Path cache, String... more) throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("GOALS_JAR", Files.writeString(folder.resolve("goals.jar"), "jar").toString());
    environment.put("GOALS_SAMPLES", folder.toString());
    environment.put("GOALS_CACHE", cache.toString());
    Files.setLastModifiedTime(folder.resolve("goals.jar"), FileTime.fromMillis(0));
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return given(environment, "--version").stream()
        .filter(
            option -> option.startsWith("-XX:SharedArchiveFile=") || option.equals("-Xshare:auto"))
        .toList();
  }

  /** The archive, as soon as there is nothing else. */
  private static Path archive(Path cache, Path... others) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (System.nanoTime() < deadline) {
      if (Files.isDirectory(cache)) {
        try (Stream<Path> files = Files.list(cache)) {
          List<Path> all = files.filter(file -> !List.of(others).contains(file)).toList();
          if (all.size() == 1 && all.get(0).toString().endsWith(".jsa")) {
            return all.get(0);
          }
        }
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no archive in " + cache);
  }

  @Test
  void anArchiveIsUsedAsLongAsItIsWholeAndElseMadeAnew() throws Exception {
    Path cache = cache();
    assertThat(withCache(cache)).containsExactly("-Xshare:auto");
    Path archive = archive(cache);
    assertThat(withCache(cache)).containsExactly("-XX:SharedArchiveFile=" + archive);

    for (String damaged : List.of("", "1", "x".repeat(99))) {
      Files.writeString(archive, damaged);
      assertThat(withCache(cache)).containsExactly("-Xshare:auto");
      Path old = archive;
      for (int i = 0; i < 1000 && Files.exists(old); i++) {
        Thread.sleep(20);
      }
      archive = archive(cache);
      assertThat(withCache(cache)).containsExactly("-XX:SharedArchiveFile=" + archive);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
        .isEqualTo("rwx------");
  }

  @Test
  void onlyOwnArchivesAreDeleted() throws Exception {
    Path cache = Files.createDirectories(cache().resolve("sub")).getParent();
    Path[] others = {
      cache.resolve("sub"), cache.resolve("other.jsa"), cache.resolve("draft.notes.txt")
    };
    for (Path each : List.of(others[1], others[2], others[0].resolve("1-2-3-4.jsa"))) {
      Files.writeString(each, "not ours");
      Files.setLastModifiedTime(each, FileTime.fromMillis(0));
    }
    Path old = Files.writeString(cache.resolve("1-2-3-4.jsa"), "of an earlier version");
    Files.setLastModifiedTime(old, FileTime.fromMillis(0));
    withCache(cache);
    for (int i = 0; i < 1_000 && Files.exists(old); i++) {
      Thread.sleep(20);
    }

    assertThat(archive(cache, others)).isNotEqualTo(old);
    assertThat(others[1]).exists();
    assertThat(others[2]).exists();
    assertThat(others[0].resolve("1-2-3-4.jsa")).exists();
  }

  @Test
  void withoutAPlaceForItThereIsNone() throws Exception {
    cache();
    Path home = folder.resolve("no-such-home");
    for (Path cache : List.of(Path.of(""), folder.resolve("a:b"), Path.of("/dev/null/cache"))) {
      assertThat(withCache(cache)).containsExactly("-Xshare:auto");
    }
    ProcessBuilder builder =
        new ProcessBuilder(
            SHELL.toString(), "-c", "unset GOALS_CACHE; /bin/sh src/dist/bin/goals --version");
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("XDG_CACHE_HOME", "relative");
    builder.environment().put("GOALS_SAMPLES", folder.toString());
    builder.environment().put("GOALS_JAR", folder.resolve("goals.jar").toString());
    Process process = builder.redirectErrorStream(true).start();
    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).contains("-Xshare:auto");
    assertThat(process.waitFor()).isEqualTo(42);
    assertThat(home).doesNotExist();
    assertThat(Path.of("relative")).doesNotExist();
    assertThat(folder.resolve("a:b")).doesNotExist();
  }

  @Test
  void linksWithinAFolderDoNotCount() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path large = folder.resolve("large.csv");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(400L << 20);
    }
    Files.createSymbolicLink(in.resolve("link.csv"), large);
    Files.createSymbolicLink(in.resolve("loop"), in);
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path du =
        Files.writeString(
            bin.resolve("du"), "#!/bin/sh\nexec /usr/bin/du --apparent-size \"$@\"\n");
    assertThat(du.toFile().setExecutable(true)).isTrue();
    String path = bin + ":" + System.getenv("PATH");

    assertThat(given(Map.of("PATH", path), "check", in.toString())).contains(QUICK);
    assertThat(given(Map.of("PATH", path), "check", in.resolve("link.csv").toString()))
        .contains(THOROUGH);
  }

  @Test
  void aDiskThatCannotBeAskedCostsNothing() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path du = Files.writeString(bin.resolve("du"), "#!/bin/sh\nexit 1\n");
    assertThat(du.toFile().setExecutable(true)).isTrue();

    assertThat(given(Map.of("PATH", bin + ":" + System.getenv("PATH")), "check", folder.toString()))
        .contains(QUICK);
  }
}
