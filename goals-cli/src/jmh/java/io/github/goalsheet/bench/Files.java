package io.github.goalsheet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Times whole processes that work on one large file. */
public final class Files {
  private Files() {}

  /**
   * Times them.
   *
   * @param args the launcher, the number of rows (1,000,000) and of runs (5)
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rows = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    int runs = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    Path folder = java.nio.file.Files.createTempDirectory("goals-bench");
    Path file = folder.resolve("indicators.csv");
    Path out = folder.resolve("out.csv");
    try {
      IndicatorsFile.write(file, rows, 1);
      Contest.OUT.printf("%,d rows, %,d bytes%n", rows, java.nio.file.Files.size(file));
      contest(args[0], file.toString(), out.toString()).run(runs).print();
    } finally {
      java.nio.file.Files.deleteIfExists(out);
      java.nio.file.Files.deleteIfExists(file);
      java.nio.file.Files.delete(folder);
    }
  }

  private static Contest contest(String goals, String file, String out) {
    String duck = "DuckDB, 2 threads";
    String copy = "Commons CSV, read and written";
    return new Contest()
        .enter(duck, duck, Contest.java("Duck", file, "2"))
        .enter("Commons CSV, read", duck, Contest.java("CommonsCsv", file))
        .enter(
            "goals evaluate --format summary",
            duck,
            List.of(goals, "evaluate", file, "--format", "summary", "--quiet"))
        .enter(copy, copy, Contest.java("CommonsCsv", file, out))
        .enter(
            "goals evaluate --format csv",
            copy,
            List.of(goals, "evaluate", file, "--format", "csv", "-o", out, "--quiet"));
  }
}
