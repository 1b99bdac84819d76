package io.github.goalsheet.io.account;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What indicators CSV says: a cell is of the field that the title above it names. */
final class TidySayings implements Sayings {
  private static final ImmutableSet<String> NEEDED =
      ImmutableSet.of("FISCAL_YEAR", "NUMBER", "LABEL");

  /** Notices that are about the whole row in which they stand. */
  private static final ImmutableSet<String> OF_ROW = ImmutableSet.of("row_without_year");

  /** Notices on a title that are about the column below it. */
  private static final ImmutableSet<String> OF_COLUMN =
      ImmutableSet.of("column_unknown", "column_repeated");

  private final String source;
  private final Grid grid;

  TidySayings(String source, Grid grid) {
    this.source = source;
    this.grid = grid;
  }

  @Override
  public ImmutableList<Said> said() {
    ImmutableList.Builder<Said> all = ImmutableList.builder();
    int titles = -1;
    for (int row = 0; row < grid.height(); row++) {
      titles = isTitles(row) ? row : titles;
      for (int column : grid.filled(row)) {
        all.addAll(said(titles, row, column));
      }
    }
    return all.build();
  }

  private boolean isTitles(int row) {
    return grid.row(row).stream()
        .map(TidyWords::field)
        .collect(ImmutableSet.toImmutableSet())
        .containsAll(NEEDED);
  }

  private ImmutableList<Said> said(int titles, int row, int column) {
    String cell = grid.cell(row, column);
    Said.At at = Said.At.cell(source, row + 1, column + 1);
    if (titles < 0 || titles == row) {
      return ImmutableList.of(new Said(at, cell, "", "", ""));
    }
    if (TidyWords.isOfEvaluation(grid.cell(titles, column))) {
      return ImmutableList.of(new Said(at, cell, "EVALUATION", "", ""));
    }
    String field = field(titles, row, column);
    String goal = cell(titles, row, "NUMBER").strip();
    if (field.equals("CARRIED")) {
      return Splitter.on(' ')
          .omitEmptyStrings()
          .splitToStream(cell)
          .map(word -> new Said(at, word.toUpperCase(Locale.ROOT), field, goal, row + ""))
          .collect(toImmutableList());
    }
    return ImmutableList.of(new Said(at, cell, field, goal, row + ""));
  }

  private String field(int titles, int row, int column) {
    String title = grid.cell(titles, column);
    int before = TidyWords.yearsBefore(title);
    if (before == 0) {
      return TidyWords.field(title);
    }
    String year =
        Marks.of(cell(titles, row, "FISCAL_YEAR")).stream()
            .filter(mark -> mark.startsWith("FY"))
            .findFirst()
            .orElse("");
    return year.isEmpty() ? "" : "ACTUAL " + (Integer.parseInt(year.substring(2)) - before);
  }

  /** The cell of a row below the first title of a field. */
  private String cell(int titles, int row, String field) {
    for (int column = 0; column < grid.width(); column++) {
      if (TidyWords.field(grid.cell(titles, column)).equals(field)) {
        return grid.cell(row, column);
      }
    }
    return "";
  }

  @Override
  public boolean covers(Notice notice, Said said) {
    if (!(notice.place() instanceof Place.TableCell place)) {
      return false;
    }
    boolean sameRow = place.row() == said.at().row();
    boolean sameColumn = place.column() == said.at().column();
    // What one goal carries is told of once, at its first row.
    boolean carriedAbove =
        said.field().equals("CARRIED")
            && sameColumn
            && place.row() < said.at().row()
            && notice.code().equals("not_carried");
    return (sameRow && sameColumn)
        || carriedAbove
        || (OF_ROW.contains(notice.code()) && sameRow)
        || (OF_COLUMN.contains(notice.code()) && sameColumn && place.row() < said.at().row());
  }

  @Override
  public Optional<PassedOver> mayBePassedOver(Said said, Predicate<Said> isTold) {
    String cell = said.text();
    int column = said.at().column() - 1;
    int row = said.at().row() - 1;
    int titles = row;
    while (titles >= 0 && !isTitles(titles)) {
      titles--;
    }
    if (TidyWords.isTitle(cell)) {
      return Optional.of(PassedOver.LABEL);
    }
    if (titles == row && isBlankBelow(row, column)) {
      return Optional.of(PassedOver.HEADING_OF_NOTHING);
    }
    if (said.field().equals("EVALUATION")) {
      return Optional.of(PassedOver.EVALUATION);
    }
    return FormWords.isRule(cell) && said.field().equals("PARENT_GOALS")
        ? Optional.of(PassedOver.RULE)
        : Optional.empty();
  }

  private boolean isBlankBelow(int titles, int column) {
    for (int row = titles + 1; row < grid.height() && !isTitles(row); row++) {
      if (!Grid.isBlank(grid.cell(row, column))) {
        return false;
      }
    }
    return true;
  }
}
