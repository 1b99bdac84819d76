package io.github.goalsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
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

/**
 * What the launcher takes for a checkout that is up to date: the launcher itself, and a jar that
 * refers to the classes under test.
 *
 * @param folder where it is
 */
record Checkout(Path folder) {
  private static final Path SHELL = Path.of("/bin/sh");

  /** Lays one out; the test is skipped where there is no shell. */
  static Checkout in(Path folder) throws IOException {
    assumeTrue(Files.isExecutable(SHELL), () -> "skipped: no " + SHELL);
    Files.createDirectories(folder.resolve("goals-cli/src/main"));
    Path bin = Files.createDirectories(folder.resolve("goals-cli/src/dist/bin"));
    copy(Path.of("../goals"), folder);
    copy(Path.of("src/dist/bin/goals"), bin);
    Files.createFile(folder.resolve("goals-cli/pom.xml"));
    Files.createFile(folder.resolve("pom.xml"));
    Path jar = Files.createDirectories(folder.resolve("goals-cli/target")).resolve("goals.jar");
    writeJar(jar);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    return new Checkout(folder);
  }

  private static void writeJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Goals.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream written = new JarOutputStream(out, manifest)) {
      written.finish();
    }
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** Puts samples into a folder of the checkout. */
  void samples(String name, String... samples) throws IOException {
    Path target = Files.createDirectories(folder.resolve(name));
    for (String sample : samples) {
      copy(Path.of("../samples", sample), target);
    }
  }

  /** Runs a line in the checkout, under a locale that knows neither UTF-8 nor Japanese. */
  Run shell(String line) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(SHELL.toString(), "-c", line);
    builder.directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GOALS_CACHE", "");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process = builder.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }
}
