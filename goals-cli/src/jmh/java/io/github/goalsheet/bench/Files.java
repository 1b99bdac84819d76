package io.github.goalsheet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times whole processes that work on one large file, one after the other and again, and prints the
 * median of each and its ratio to what it stands beside, run by run.
 */
public final class Files {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private Files() {}

  /** A command, and the one that it stands beside. */
  private record Contender(String beside, List<String> command) {}

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
      OUT.printf("%,d rows, %,d bytes%n", rows, java.nio.file.Files.size(file));
      time(contenders(args[0], file.toString(), out.toString()), runs);
    } finally {
      java.nio.file.Files.deleteIfExists(out);
      java.nio.file.Files.deleteIfExists(file);
      java.nio.file.Files.delete(folder);
    }
  }

  private static Map<String, Contender> contenders(String goals, String file, String out) {
    Map<String, Contender> all = new LinkedHashMap<>();
    String duck = "DuckDB, 2 threads";
    String copy = "Commons CSV, read and written";
    all.put(duck, new Contender(duck, java("Duck", file, "2")));
    all.put("Commons CSV, read", new Contender(duck, java("CommonsCsv", file)));
    all.put(
        "goals evaluate --format summary",
        new Contender(duck, List.of(goals, "evaluate", file, "--format", "summary")));
    all.put(copy, new Contender(copy, java("CommonsCsv", file, out)));
    all.put(
        "goals evaluate --format csv",
        new Contender(copy, List.of(goals, "evaluate", file, "--format", "csv", "-o", out)));
    return all;
  }

  private static List<String> java(String type, String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA, "-cp", System.getProperty("java.class.path")));
    command.add("io.github.goalsheet.bench." + type);
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  private static void time(Map<String, Contender> all, int runs)
      throws IOException, InterruptedException {
    Map<String, double[]> seconds = new LinkedHashMap<>();
    all.keySet().forEach(name -> seconds.put(name, new double[runs]));
    for (int run = -1; run < runs; run++) {
      for (Map.Entry<String, Contender> each : all.entrySet()) {
        double took = seconds(each.getValue().command());
        // The first one only warms the file system up.
        if (run >= 0) {
          seconds.get(each.getKey())[run] = took;
        }
      }
    }
    all.forEach(
        (name, contender) -> {
          double[] own = seconds.get(name);
          double[] other = seconds.get(contender.beside());
          double[] ratios = new double[runs];
          Arrays.setAll(ratios, run -> own[run] / other[run]);
          OUT.printf(
              Locale.ROOT,
              "%-34s %6.2f s   %5.2f x %s%n",
              name,
              median(own),
              median(ratios),
              contender.beside());
        });
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", command));
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] of) {
    double[] sorted = of.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
