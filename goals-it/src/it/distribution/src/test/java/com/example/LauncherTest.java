package com.example;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution runs where it was unpacked, also below a folder with blanks and Japanese in its name. */
class LauncherTest {
  private static final String VERSION = System.getProperty("version");
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  @TempDir static Path folder;
  private static Path home;

  private record Run(int code, String out, String err) {}

  @BeforeAll
  static void unpack() throws IOException {
    Path unpacked = folder.resolve("新しい フォルダー");
    try (InputStream file = Files.newInputStream(Path.of(System.getProperty("zip")));
        ZipInputStream zip = new ZipInputStream(file, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = unpacked.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
    home = unpacked.resolve("goals-" + VERSION);
    assertTrue(WINDOWS || home.resolve("bin/goals").toFile().setExecutable(true));
  }

  private static Run run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve(WINDOWS ? "bin/goals.cmd" : "bin/goals").toString());
    command.addAll(Arrays.asList(arguments));
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("GOALS_CACHE", "");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  @Test
  void itSaysItsVersion() throws Exception {
    assertEquals(new Run(0, "goals " + VERSION + System.lineSeparator(), ""), run(Map.of(), "--version"));
  }

  @Test
  void itRatesTheSamplesInUtf8WhateverTheLocale() throws Exception {
    String samples = home.resolve("samples").toString();

    Run run = run(Map.of("LC_ALL", "C", "LANG", "C"), "evaluate", "--lang", "ja", samples);

    assertAll(
        () -> assertEquals("", run.err()),
        () -> assertEquals(0, run.code()),
        () -> assertTrue(run.out().contains("規則 niigata:"), run.out()));
  }

  @Test
  void theArchiveOfClassesIsMadeBesideTheFirstRunAndChangesNothing() throws Exception {
    assumeFalse(WINDOWS, "goals.cmd keeps no archive");
    Path cache = folder.resolve("cache");
    Map<String, String> environment = Map.of("GOALS_CACHE", cache.toString());
    String[] command = {"evaluate", "--lang", "en", home.resolve("samples").toString()};

    Run first = run(environment, command);
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (archives(cache) == 0 && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }

    assertEquals(1, archives(cache));
    assertEquals(first, run(environment, command));
    assertEquals(1, archives(cache));
  }

  @Test
  void whereNothingCanBeKeptItRunsAllTheSame() throws Exception {
    Path file = Files.createTempFile(folder, "no-folder", "");

    Run run = run(Map.of("GOALS_CACHE", file + "/cache"), "--version");

    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertFalse(Files.exists(file.resolve("cache")));
  }

  @Test
  void withoutJavaItSaysWhatIsMissing() throws Exception {
    Run run = run(Map.of("JAVA_HOME", folder.resolve("nowhere").toString()), "--version");

    assertEquals(4, run.code());
    assertTrue(run.err().contains("Java 17"), run.err());
  }

  private static long archives(Path cache) throws IOException {
    if (!Files.isDirectory(cache)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).count();
    }
  }
}
