package com.example.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module and all that it needs are linked into an image that runs without anything else. */
class ImageTest {
  @Test
  void theLinkedImageRatesAnIndicator(@TempDir Path folder) throws Exception {
    Path image = folder.resolve("image");
    StringWriter said = new StringWriter();
    int code =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                new PrintWriter(said),
                new PrintWriter(said),
                "--module-path",
                modulePath(),
                "--add-modules",
                "com.example.ratings",
                "--output",
                image.toString());
    assertEquals(0, code, said.toString());

    Process java =
        new ProcessBuilder(
                image.resolve("bin").resolve("java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-m",
                "com.example.ratings/com.example.ratings.Main",
                "visits",
                "90",
                "78")
            .redirectErrorStream(true)
            .start();
    String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(
        "The result 78 is 86.7% of the target of 90; that is at least 80% and less than 100%, so"
            + " 一部未達成",
        out.strip());
    assertEquals(0, java.waitFor());
  }

  /** The module's classes and the run-time artifacts: goals-core, Guava, the validation API. */
  private static String modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            entry ->
                entry.matches(
                    ".*(?:[/\\\\]target[/\\\\]classes"
                        + "|goals-core-.*|guava-.*|failureaccess-.*|jakarta\\.validation-api-.*"
                        + "|jspecify-.*)"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
