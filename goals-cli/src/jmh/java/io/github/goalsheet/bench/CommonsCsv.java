package io.github.goalsheet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Bare Commons CSV: reads every record, and writes it again unchanged if a second file is named. */
public final class CommonsCsv {
  private CommonsCsv() {}

  /**
   * Reads a file.
   *
   * @param args the file, and the file to write if it is to be written again
   */
  public static void main(String[] args) throws IOException {
    long cells = 0;
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(in, CSVFormat.DEFAULT)) {
      if (args.length == 1) {
        for (CSVRecord each : parser) {
          cells += each.size();
        }
      } else {
        CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
        try (Writer out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8);
            CSVPrinter printer = new CSVPrinter(out, format)) {
          for (CSVRecord each : parser) {
            printer.printRecord((Object[]) each.values());
            cells += each.size();
          }
        }
      }
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(cells + " cells");
  }
}
