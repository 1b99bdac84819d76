package io.github.goalsheet.io.account;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the tables of a data package say: a cell is of the field that its column names, and its row
 * belongs to the row that has the first parts of its key.
 */
final class PackageSayings implements Sayings {
  /** Notices that are about the whole row in which they stand. */
  private static final ImmutableSet<String> OF_ROW =
      ImmutableSet.of("cell_too_long", "row_repeated", "row_orphaned");

  private final Map<String, Grid> tables;

  /** Takes the tables by their names; their sources end in the name and {@code .csv}. */
  PackageSayings(Map<String, Grid> tables) {
    this.tables = tables;
  }

  @Override
  public ImmutableList<Said> said() {
    ImmutableList.Builder<Said> all = ImmutableList.builder();
    tables.forEach(
        (table, grid) -> {
          int header = header(grid);
          for (int row = 0; row < grid.height(); row++) {
            for (int column : grid.filled(row)) {
              all.addAll(said(table, header, row, column));
            }
          }
        });
    return all.build();
  }

  /** The first row that says anything. */
  private static int header(Grid grid) {
    int row = 0;
    while (row < grid.height() && grid.filled(row).isEmpty()) {
      row++;
    }
    return row;
  }

  private ImmutableList<Said> said(String table, int header, int row, int column) {
    Grid grid = tables.get(table);
    String cell = grid.cell(row, column);
    Said.At at = Said.At.cell(table, row + 1, column + 1);
    if (row <= header) {
      return ImmutableList.of(new Said(at, cell, "", "", ""));
    }
    String name = grid.cell(header, column).strip();
    String field = field(table, name, row);
    boolean ofGoals = !PackageWords.parent(table).isEmpty() && !field.equals(upper(table));
    String goal = ofGoals ? goal(table, row) : "";
    String id = ofGoals ? table + row : "";
    if (field.equals("CARRIED")) {
      return Splitter.on(',')
          .trimResults()
          .omitEmptyStrings()
          .splitToStream(cell)
          .map(word -> new Said(at, upper(word), field, goal, id))
          .collect(toImmutableList());
    }
    return ImmutableList.of(new Said(at, cell, field, goal, id));
  }

  private String field(String table, String name, int row) {
    if (!PackageWords.TABLES.get(table).contains(name)) {
      return "";
    }
    if (name.equals("text")) {
      return upper(table);
    }
    if (table.equals("actuals")) {
      return name.equals("actual") ? actual(row) : name.equals("fiscal_year") ? "YEAR" : "KEY";
    }
    return PackageWords.key(table).contains(name) ? "KEY" : upper(name);
  }

  private String actual(int row) {
    return "ACTUAL "
        + Marks.of(cell("actuals", row, "fiscal_year")).stream()
            .findFirst()
            .orElse("")
            .replace("FY", "");
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  private String cell(String table, int row, String column) {
    Grid grid = tables.get(table);
    int header = header(grid);
    for (int at = 0; at < grid.width(); at++) {
      if (grid.cell(header, at).strip().equals(column)) {
        return grid.cell(row, at);
      }
    }
    return "";
  }

  /** The number of the goal that a row belongs to. */
  private String goal(String table, int row) {
    List<String> key = key(table, row);
    if (!tables.containsKey("goals")) {
      return "";
    }
    for (int at = header(tables.get("goals")) + 1; at < tables.get("goals").height(); at++) {
      if (key.size() > 1 && key("goals", at).equals(key.subList(0, 2))) {
        return cell("goals", at, "number").strip();
      }
    }
    return "";
  }

  private List<String> key(String table, int row) {
    return PackageWords.key(table).stream().map(name -> cell(table, row, name).strip()).toList();
  }

  @Override
  public boolean covers(Notice notice, Said said) {
    String table = said.at().source();
    String of = table(notice.place());
    if (notice.place() instanceof Place.Input) {
      return of.equals(table);
    }
    if (!(notice.place() instanceof Place.TableCell place) || !of.equals(table)) {
      return false;
    }
    boolean sameRow = place.row() == said.at().row();
    return switch (notice.code()) {
      case "column_unknown" -> place.column() == said.at().column();
      case "column_missing" -> notice.message().in(Language.JA).contains("この表全体");
      case "quote_not_closed" -> place.row() <= said.at().row();
      case "cells_without_column" -> sameRow && said.field().isEmpty();
      default ->
          sameRow
              && (place.column() == said.at().column()
                  || OF_ROW.contains(notice.code())
                  || notice.message().in(Language.JA).contains("この行全体"));
    };
  }

  private static String table(Place place) {
    return PackageWords.TABLES.keySet().stream()
        .filter(name -> place.source().endsWith(name + ".csv"))
        .findFirst()
        .orElse("");
  }

  @Override
  public Optional<PassedOver> mayBePassedOver(Said said, Predicate<Said> isTold) {
    String table = said.at().source();
    if (said.at().row() - 1 == header(tables.get(table))
        && PackageWords.TABLES.get(table).contains(said.text())) {
      return Optional.of(PassedOver.LABEL);
    }
    if (said.field().equals("KEY") && said.text().matches("\\d+")) {
      return Optional.of(PassedOver.KEY);
    }
    return belongsToLost(said, isTold) ? Optional.of(PassedOver.OF_LOST) : Optional.empty();
  }

  /** Whether a row that this one belongs to, or all rows of its table, were told of as not read. */
  private boolean belongsToLost(Said said, Predicate<Said> isTold) {
    List<String> key = key(said.at().source(), said.at().row() - 1);
    List<String> above = new ArrayList<>();
    for (String t = PackageWords.parent(said.at().source());
        !t.isEmpty();
        t = PackageWords.parent(t)) {
      above.add(t);
    }
    for (String parent : above) {
      if (isTold.test(new Said(Said.At.cell(parent, 0, 0), "", "", "", ""))) {
        return true;
      }
      Grid grid = tables.get(parent);
      int parts = PackageWords.key(parent).size();
      boolean any = false;
      for (int row = header(grid) + 1; row < grid.height(); row++) {
        if (key.size() >= parts && key(parent, row).equals(key.subList(0, parts))) {
          any = true;
          if (isLost(parent, row, isTold)) {
            return true;
          }
        }
      }
      if (!any) {
        return isOrphanTold(said, isTold);
      }
    }
    return false;
  }

  private boolean isLost(String table, int row, Predicate<Said> isTold) {
    return tables.get(table).filled(row).stream()
        .flatMap(column -> said(table, header(tables.get(table)), row, column).stream())
        .filter(one -> !one.field().equals("KEY"))
        .allMatch(isTold);
  }

  /** Whether another row with the same missing owner was told of. */
  private boolean isOrphanTold(Said said, Predicate<Said> isTold) {
    List<String> owner = key(said.at().source(), said.at().row() - 1);
    for (String table : tables.keySet()) {
      Grid grid = tables.get(table);
      for (int row = header(grid) + 1; row < grid.height(); row++) {
        List<String> key = key(table, row);
        int common = Math.min(key.size(), owner.size()) - 1;
        if (common > 0
            && key.subList(0, common).equals(owner.subList(0, common))
            && isLost(table, row, isTold)) {
          return true;
        }
      }
    }
    return false;
  }
}
