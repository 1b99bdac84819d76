package io.github.goalsheet.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files outside this module that tests read, relative to the root of the repository. */
public final class RealFiles {
  private static final Path ROOT = Path.of("..");

  private RealFiles() {}

  /** The eleven real sheets; the test is skipped where they are not. */
  public static Path document() {
    return shared("source/nishi-ku-r4.txt");
  }

  /** A real export; the test is skipped where it is not. */
  public static Path export(String name) {
    return shared("samples/" + name);
  }

  /** A file of real wordings or pairs; the test is skipped where it is not. */
  public static Path corpus(String name) {
    return shared("corpus/" + name);
  }

  /** A form of another office; the test is skipped where it is not. */
  public static Path form(String name) {
    return shared("forms/" + name);
  }

  /** A sheet of the invented city. */
  public static Path sample(String name) {
    return ROOT.resolve("samples").resolve(name);
  }

  private static Path shared(String name) {
    Path file = ROOT.resolve("../shared").resolve(name);
    assumeTrue(Files.exists(file), () -> "skipped: no " + file.normalize());
    return file;
  }
}
