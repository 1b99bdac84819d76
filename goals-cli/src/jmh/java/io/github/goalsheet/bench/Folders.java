package io.github.goalsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Times whole processes that work on folders of forms, one in a file. */
public final class Folders {
  private Folders() {}

  /**
   * Times them.
   *
   * @param args the launcher, the number of forms (10,000) and of runs (5)
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int forms = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    int runs = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    Path folder = Files.createTempDirectory("goals-bench");
    Path many = Files.createDirectory(folder.resolve("many"));
    Path few = Files.createDirectory(folder.resolve("few"));
    Path out = folder.resolve("out");
    try {
      SheetFiles.write(many, forms);
      SheetFiles.write(few, forms / 5);
      String bytes = "their bytes, read by Java";
      String all = "goals convert " + forms;
      String some = "goals convert " + forms / 5;
      new Contest()
          .enter(bytes, bytes, Contest.java("ReadFolder", many.toString()))
          .enter(all, bytes, convert(args[0], many, out))
          .enter(some, bytes, convert(args[0], few, out))
          .enter(
              "goals report " + forms / 5,
              some,
              List.of(args[0], "report", few.toString(), "-o", out.toString(), "--quiet"))
          .run(runs)
          .print()
          .printRate(all, some, forms - forms / 5);
    } finally {
      SheetFiles.delete(folder);
    }
  }

  private static List<String> convert(String goals, Path folder, Path out) {
    return List.of(
        goals, "convert", folder.toString(), "--to", "ndjson", "-o", out.toString(), "--quiet");
  }
}
