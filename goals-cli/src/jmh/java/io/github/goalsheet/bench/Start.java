package io.github.goalsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Times whole processes that do next to nothing. */
public final class Start {
  private Start() {}

  /** A program that does nothing. */
  public static final class Nothing {
    private Nothing() {}

    /**
     * Does nothing.
     *
     * @param args nothing
     */
    public static void main(String[] args) {}
  }

  /**
   * Times them.
   *
   * @param args the launcher and the number of runs (15)
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : 15;
    Path folder = Files.createTempDirectory("goals-bench");
    try {
      SheetFiles.write(folder, 1);
      String sheet = folder.resolve("sheet-00000.csv").toString();
      String nothing = "a Java that does nothing";
      new Contest()
          .enter(nothing, nothing, Contest.java("Start$Nothing"))
          .enter("goals --version", nothing, List.of(args[0], "--version"))
          .enter("goals convert, one form", nothing, List.of(args[0], "convert", sheet, "--to", "json"))
          .enter("goals evaluate, one form", nothing, List.of(args[0], "evaluate", sheet))
          .enter("goals check, one form", nothing, List.of(args[0], "check", sheet, "--fail-on", "never"))
          .run(runs)
          .print();
    } finally {
      SheetFiles.delete(folder);
    }
  }
}
