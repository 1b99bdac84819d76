package com.example.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program runs as a module, with everything that it needs on the module path. */
class ModulePathTest {
  @Test
  void whatIsShippedInTheJarIsFoundByModules(@TempDir Path folder) throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath(),
                "-m",
                "com.example.reports/com.example.reports.Main",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(
        List.of("true", "io.github.goalsheet.io", "true"), out.lines().limit(3).toList(), out);
    assertEquals(List.of(), out.lines().skip(4).filter(line -> !line.equals("true")).toList());
    assertEquals(9, out.lines().count(), out);
    assertEquals(0, java.waitFor());
    try (Stream<Path> reports = Files.list(folder)) {
      for (Path report : reports.filter(file -> file.toString().endsWith(".html")).toList()) {
        String page = Files.readString(report);
        assertTrue(page.contains("Waterworks") && page.contains("<style"), report.toString());
      }
    }
    assertTrue(Files.exists(folder.resolve("package").resolve("datapackage.json")));
  }

  /** The module's classes and all run-time artifacts; those of the tests are not needed. */
  private static String modulePath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.matches(".*(?:test-classes|junit|opentest4j|surefire|apiguardian).*"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
