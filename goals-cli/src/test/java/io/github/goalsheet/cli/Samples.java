package io.github.goalsheet.cli;

import java.nio.charset.Charset;

/** Inputs of tests: samples of the invented city, and sheets that show what an option does. */
final class Samples {
  static final Charset WINDOWS = Charset.forName("windows-31j");
  static final String ROADS = "../samples/r4-doboku.tsv";
  static final String IN_WINDOWS_31J = "../samples/r4-kenko-fukushi-cp932.csv";

  /** A sheet with a cell that a spreadsheet would run, and two actuals. */
  static final String ODD =
      """
      {"format":"goal-sheets","version":1,"sheets":[{"fiscalYear":2022,
      "organization":{"department":"みどり区","section":"土木課"},
      "dates":{"created":"2022-04-01","revised":null,"evaluated":"2023-03-31"},
      "goals":[{"number":1,"statement":"=SUM(A1)","initiatives":"・点検","indicators":[
      {"label":"点検数(橋)","actuals":[
      {"fiscalYear":2019,"text":"19"},{"fiscalYear":2021,"text":"21"}],
      "target":{"text":"20"},"result":{"text":"9"}}],"rating":"達成"}],
      "narrative":{"plan":["計画"],"outcome":["結果"]}}]}
      """;

  /** The same with an actual of a year more than the form has columns for. */
  static final String LONG =
      ODD.replace(
          "[\n{\"fiscalYear\":2019",
          "[\n{\"fiscalYear\":2018,\"text\":\"18\"},{\"fiscalYear\":2019");

  private Samples() {}
}
