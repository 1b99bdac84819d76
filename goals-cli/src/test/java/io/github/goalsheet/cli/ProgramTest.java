package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the program as a process of its own, from a shell. */
class ProgramTest {
  private static final Path SHELL = Path.of("/bin/sh");

  /**
   * A checkout that is up to date: the launcher, and a jar that refers to the classes under test.
   */
  @TempDir private static Path checkout;

  @BeforeAll
  static void layOut() throws IOException {
    assumeTrue(Files.isExecutable(SHELL), () -> "skipped: no " + SHELL);
    Files.createDirectories(checkout.resolve("goals-cli/src/main"));
    Path bin = Files.createDirectories(checkout.resolve("goals-cli/src/dist/bin"));
    Files.copy(Path.of("../goals"), checkout.resolve("goals"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(
        Path.of("src/dist/bin/goals"), bin.resolve("goals"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createFile(checkout.resolve("goals-cli/pom.xml"));
    Files.createFile(checkout.resolve("pom.xml"));
    Path jar = Files.createDirectories(checkout.resolve("goals-cli/target")).resolve("goals.jar");
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Goals.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream written = new JarOutputStream(out, manifest)) {
      written.finish();
    }
    Files.setLastModifiedTime(jar, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    Files.copy(Path.of("../samples/r4-doboku.tsv"), checkout.resolve("r4.tsv"));
  }

  /** Runs a line in the checkout, under a locale that knows neither UTF-8 nor Japanese. */
  private static Run shell(String line) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(SHELL.toString(), "-c", line);
    builder.directory(checkout.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GOALS_CACHE", "");
    Path err = Files.createTempFile(checkout, "err", ".txt");
    Process process = builder.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }

  @Test
  void outputAndFileNamesAreUtf8WhateverTheLocale() throws Exception {
    Run run =
        shell(
            "name=$(printf '\\346\\227\\245\\346\\234\\254.tsv'); cp r4.tsv \"$name\";"
                + " ./goals check \"$name\" no-such-file --lang ja");

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).contains("日本.tsv", "公表の評価は『達成』ですが");
    assertThat(run.err()).startsWith("goals: no-such-file: ").contains("ありません");
  }

  @Test
  void aReaderThatHasSeenEnoughEndsTheProgramQuietly() throws Exception {
    Run run =
        shell("{ ./goals report r4.tsv r4.tsv r4.tsv; echo $? > code; } | head -n 1; cat code");

    assertThat(run).isEqualTo(new Run(0, "<!DOCTYPE html>\n" + ExitCode.READER_GONE + "\n", ""));
  }

  @Test
  void whatIsNoTerminalGetsNoColour() throws Exception {
    Run run = shell("./goals --help; ./goals evaluate r4.tsv; ./goals nonsense");

    assertThat(run.out()).contains("Usage: goals", "policy niigata").doesNotContain("\u001b");
    assertThat(run.err()).contains("Unknown: nonsense").doesNotContain("\u001b");
  }

  @Test
  void standardInputAndOutputAreFilesToo() throws Exception {
    Run run =
        shell("./goals convert - --to ndjson -o - < r4.tsv | ./goals evaluate - --format csv");

    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(9);
  }
}
