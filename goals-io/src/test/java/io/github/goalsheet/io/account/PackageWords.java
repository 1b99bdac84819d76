package io.github.goalsheet.io.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** The tables of a data package, as its description has them. */
final class PackageWords {
  /** The columns of each table; the names of the first ones, up to the empty name, are its key. */
  static final ImmutableMap<String, ImmutableList<String>> TABLES =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .put(
              "sheets",
              ImmutableList.of(
                  "sheet",
                  "fiscal_year",
                  "department",
                  "section",
                  "contact",
                  "purpose",
                  "created",
                  "revised",
                  "evaluated"))
          .put(
              "goals",
              ImmutableList.of(
                  "sheet",
                  "goal",
                  "number",
                  "parent_goals",
                  "statement",
                  "initiatives",
                  "rating",
                  "carried"))
          .put(
              "indicators",
              ImmutableList.of(
                  "sheet",
                  "goal",
                  "indicator",
                  "label",
                  "target",
                  "result",
                  "supplement",
                  "status"))
          .put("actuals", ImmutableList.of("sheet", "goal", "indicator", "fiscal_year", "actual"))
          .put("plan", ImmutableList.of("sheet", "paragraph", "text"))
          .put("outcome", ImmutableList.of("sheet", "paragraph", "text"))
          .buildOrThrow();

  private PackageWords() {}

  /** The columns that tell the rows of a table apart. */
  static ImmutableList<String> key(String table) {
    int length =
        switch (table) {
          case "sheets" -> 1;
          case "indicators" -> 3;
          case "actuals" -> 4;
          default -> 2;
        };
    return TABLES.get(table).subList(0, length);
  }

  /** The table whose rows the rows of a table belong to; none for the sheets. */
  static String parent(String table) {
    return switch (table) {
      case "sheets" -> "";
      case "indicators" -> "goals";
      case "actuals" -> "indicators";
      default -> "sheets";
    };
  }

  static String descriptor() {
    return TABLES.keySet().stream()
        .map(name -> "{\"name\":\"" + name + "\",\"path\":\"" + name + ".csv\"}")
        .collect(java.util.stream.Collectors.joining(",", "{\"resources\":[", "]}"));
  }
}
