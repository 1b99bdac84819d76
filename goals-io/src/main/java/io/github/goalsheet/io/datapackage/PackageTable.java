package io.github.goalsheet.io.datapackage;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/**
 * A table of the package, as {@code datapackage.json} describes it. The first columns of each are
 * its key, and its key without the last column is the key of the row it belongs to.
 */
enum PackageTable {
  SHEETS(
      1,
      "sheet",
      "fiscal_year",
      "department",
      "section",
      "contact",
      "purpose",
      "created",
      "revised",
      "evaluated"),
  GOALS(
      2,
      "sheet",
      "goal",
      "number",
      "parent_goals",
      "statement",
      "initiatives",
      "rating",
      "carried"),
  INDICATORS(3, "sheet", "goal", "indicator", "label", "target", "result", "supplement", "status"),
  ACTUALS(4, "sheet", "goal", "indicator", "fiscal_year", "actual"),
  PLAN(2, "sheet", "paragraph", "text"),
  OUTCOME(2, "sheet", "paragraph", "text");

  /** The name of the file that describes the tables. */
  static final String DESCRIPTOR = "datapackage.json";

  private final int keyLength;
  private final ImmutableList<String> columns;

  PackageTable(int keyLength, String... columns) {
    this.keyLength = keyLength;
    this.columns = ImmutableList.copyOf(columns);
  }

  /** The table of a name. */
  static Optional<PackageTable> find(String title) {
    return Arrays.stream(values()).filter(table -> table.title().equals(title)).findFirst();
  }

  /** The name of the table. */
  String title() {
    return Ascii.toLowerCase(name());
  }

  /** The name of its file. */
  String file() {
    return title() + ".csv";
  }

  ImmutableList<String> columns() {
    return columns;
  }

  /** The columns that tell its rows apart. */
  ImmutableList<String> key() {
    return columns.subList(0, keyLength);
  }

  /** The table whose rows the rows of this table belong to; sheets belong to nothing else. */
  PackageTable parent() {
    return switch (this) {
      case SHEETS, GOALS, PLAN, OUTCOME -> SHEETS;
      case INDICATORS -> GOALS;
      case ACTUALS -> INDICATORS;
    };
  }
}
