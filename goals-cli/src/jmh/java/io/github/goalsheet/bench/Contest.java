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
 * Times whole processes, one after the other and again, and prints the median of each and its ratio
 * to what it stands beside, run by run.
 */
final class Contest {
  static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Map<String, Contender> all = new LinkedHashMap<>();
  private final Map<String, double[]> seconds = new LinkedHashMap<>();

  /** A command, and the one that it stands beside. */
  private record Contender(String beside, List<String> command) {}

  /** Enters a command that stands beside another, or beside itself. */
  Contest enter(String name, String beside, List<String> command) {
    all.put(name, new Contender(beside, command));
    return this;
  }

  /** A program of this package in a Java of its own. */
  static List<String> java(String type, String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA, "-cp", System.getProperty("java.class.path")));
    command.add("io.github.goalsheet.bench." + type);
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  /** Runs each once to warm the file system up, and then so many times more. */
  Contest run(int runs) throws IOException, InterruptedException {
    all.keySet().forEach(name -> seconds.put(name, new double[runs]));
    for (int run = -1; run < runs; run++) {
      for (Map.Entry<String, Contender> each : all.entrySet()) {
        double took = seconds(each.getValue().command());
        if (run >= 0) {
          seconds.get(each.getKey())[run] = took;
        }
      }
    }
    return this;
  }

  Contest print() {
    all.forEach(
        (name, contender) -> {
          double[] own = seconds.get(name);
          double[] other = seconds.get(contender.beside());
          double[] ratios = new double[own.length];
          Arrays.setAll(ratios, run -> own[run] / other[run]);
          OUT.printf(
              Locale.ROOT,
              "%-34s %6.2f s   %5.2f x %s%n",
              name,
              median(own),
              median(ratios),
              contender.beside());
        });
    return this;
  }

  /** How many forms a second one works on after what another works on, start and warm-up away. */
  void printRate(String many, String few, int forms) {
    double[] rates = seconds.get(many).clone();
    Arrays.setAll(rates, run -> forms / (rates[run] - seconds.get(few)[run]));
    OUT.printf(Locale.ROOT, "after warm-up: %,.0f forms a second%n", median(rates));
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

  static double median(double[] of) {
    double[] sorted = of.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
