package io.github.goalsheet.io.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a form says that is laid out as a table: a cell below a header is of the field that stands
 * right above it, a cell right of a label or below the label of a narrative is its value.
 */
final class FormSayings implements Sayings {
  private static final int FEWEST_LABELS = 3;

  /** Notices that are about the whole row in which they stand. */
  private static final ImmutableSet<String> OF_ROW = ImmutableSet.of();

  /** Notices on a heading that are about the column below it. */
  private static final ImmutableSet<String> OF_COLUMN =
      ImmutableSet.of("column_unknown", "column_repeated");

  /** Notices that are about the sheet in which they stand. */
  private static final ImmutableSet<String> OF_SHEET = ImmutableSet.of("fiscal_year_missing");

  /** Fields of which a dash says that there is none. */
  private static final ImmutableSet<String> NONE_IF_DASH =
      ImmutableSet.of("PARENT_GOALS", "FISCAL_YEAR", "CREATED", "REVISED", "EVALUATED");

  private final String source;
  private final Grid grid;
  private final List<Header> headers = new ArrayList<>();
  private final ImmutableList<Said> said;

  /**
   * A header of a table, in one row or two.
   *
   * @param row its first row
   * @param rows how many it has
   * @param end the row before which its table ends
   * @param lost the row before which what belongs to its sheet ends
   */
  private record Header(int row, int rows, int end, int lost) {}

  FormSayings(String source, Grid grid) {
    this.source = source;
    this.grid = grid;
    findHeaders();
    ImmutableList.Builder<Said> all = ImmutableList.builder();
    for (int row = 0; row < grid.height(); row++) {
      for (int column : grid.filled(row)) {
        all.add(said(row, column));
      }
    }
    this.said = all.build();
  }

  @Override
  public ImmutableList<Said> said() {
    return said;
  }

  private void findHeaders() {
    for (int row = 0; row < grid.height(); row++) {
      int rows = headerRows(row);
      if (rows > 0) {
        int end = row + rows;
        while (end < grid.height() && !isBegun(end) && headerRows(end) == 0) {
          end++;
        }
        int lost = end;
        while (lost < grid.height() && headerRows(lost) == 0 && !hasTitle(lost)) {
          lost++;
        }
        headers.add(new Header(row, rows, end, lost));
        row = end - 1;
      }
    }
  }

  /** Whether a row begins another part of a sheet. */
  private boolean isBegun(int row) {
    return grid.filled(row).stream()
        .map(column -> grid.cell(row, column))
        .anyMatch(
            cell ->
                FormWords.isTitle(cell)
                    || !FormWords.head(cell).isEmpty()
                    || !FormWords.narrative(cell).isEmpty());
  }

  private boolean hasTitle(int row) {
    return grid.filled(row).stream().anyMatch(at -> FormWords.isTitle(grid.cell(row, at)));
  }

  private int headerRows(int row) {
    boolean group = has(row, FormWords.INDICATOR);
    int upper = labels(row);
    int lower = labels(row + 1);
    boolean two = upper > 0 && group && lower >= 2 && lower * 2 >= grid.filled(row + 1).size();
    if (!two) {
      return upper >= FEWEST_LABELS && isOfForm(row) ? 1 : 0;
    }
    return upper + lower >= FEWEST_LABELS && (isOfForm(row) || isOfForm(row + 1)) ? 2 : 0;
  }

  private boolean isOfForm(int row) {
    return has(row, "組織目標") || has(row, "主な取組(事業)");
  }

  private boolean has(int row, String label) {
    return grid.filled(row).stream()
        .anyMatch(at -> FormWords.folded(grid.cell(row, at)).equals(label));
  }

  private int labels(int row) {
    return (int)
        grid.filled(row).stream()
            .filter(at -> !FormWords.column(grid.cell(row, at)).isEmpty())
            .count();
  }

  private Said said(int row, int column) {
    String text = grid.cell(row, column);
    Said.At at = Said.At.cell(source, row + 1, column + 1);
    Optional<Header> header =
        headers.stream().filter(one -> one.row() < row && row < one.lost()).findFirst();
    String beside = beside(row, column);
    if (header.isEmpty() || isHeading(row)) {
      return new Said(at, text, isHeading(row) ? "" : beside, "", "");
    }
    boolean inTable = row < header.get().end();
    String above = above(header.get(), column);
    if (inTable || looksLikeGoal(header.get(), row)) {
      return beside.isEmpty()
          ? new Said(at, text, above, inTable ? goal(header.get(), row) : "", row + "")
          : new Said(at, text, "", "", "");
    }
    return new Said(
        at, text, beside.isEmpty() ? narrative(header.get(), row, column) : beside, "", "");
  }

  private boolean isHeading(int row) {
    return headers.stream().anyMatch(one -> one.row() <= row && row < one.row() + one.rows());
  }

  private boolean looksLikeGoal(Header header, int row) {
    int number = column(header, "NUMBER");
    return number >= 0 && grid.cell(row, number).matches("\\d+") && !isNumberAlone(row, words(row));
  }

  /** The field of the label right above a cell; empty if none stands there. */
  private String above(Header header, int column) {
    for (int row = header.row() + header.rows() - 1; row >= header.row(); row--) {
      if (!grid.cell(row, column).isEmpty()) {
        return FormWords.column(grid.cell(row, column));
      }
    }
    return "";
  }

  /** The column of a field, or -1 if the header lacks it or has it twice. */
  private int column(Header header, String field) {
    int found = -1;
    for (int column = 0; column < grid.width(); column++) {
      if (above(header, column).equals(field)) {
        if (found >= 0) {
          return -1;
        }
        found = column;
      }
    }
    return found;
  }

  /** The number of the goal that a row of the table belongs to; empty if it cannot be told. */
  private String goal(Header header, int row) {
    int column = column(header, "NUMBER");
    for (int at = row; column >= 0 && at >= header.row() + header.rows(); at--) {
      int spanned = column;
      while (Grid.isBlank(grid.cell(at, spanned)) && isUnder(header, column, spanned + 1)) {
        spanned++;
      }
      String cell = grid.cell(at, spanned);
      if (!Grid.isBlank(cell)) {
        return at == row || !isNumberAlone(at, words(at)) ? cell : goal(header, at - 1);
      }
    }
    return "";
  }

  /** The field of the label that stands left of a cell, with nothing between. */
  private String beside(int row, int column) {
    for (int at = column - 1; at >= 0; at--) {
      if (!Grid.isBlank(grid.cell(row, at))) {
        return FormWords.isLabel(grid.cell(row, column)) ? "" : FormWords.head(grid.cell(row, at));
      }
    }
    return "";
  }

  /** The narrative whose label stands above a cell, in its column. */
  private String narrative(Header header, int row, int column) {
    for (int at = row - 1; at >= header.row(); at--) {
      int labels = at;
      if (grid.filled(at).stream()
          .anyMatch(one -> !FormWords.narrative(grid.cell(labels, one)).isEmpty())) {
        return FormWords.narrative(grid.cell(at, column));
      }
    }
    return "";
  }

  @Override
  public boolean covers(Notice notice, Said one) {
    if (!(notice.place() instanceof Place.TableCell place)) {
      return false;
    }
    int row = place.row() - 1;
    int atRow = one.at().row() - 1;
    int atColumn = one.at().column() - 1;
    if (place.column() > 0 && row == atRow && place.column() - 1 == atColumn) {
      return true;
    }
    if (OF_ROW.contains(notice.code())) {
      return row == atRow;
    }
    if (OF_COLUMN.contains(notice.code())) {
      return headers.stream()
          .filter(header -> isBelow(header, row, atRow))
          .anyMatch(header -> isUnder(header, place.column() - 1, atColumn));
    }
    if (notice.code().equals("columns_unclear")) {
      return headers.stream().anyMatch(header -> isBelow(header, row, atRow))
          && names(notice, row, atColumn);
    }
    return OF_SHEET.contains(notice.code()) && isInSheetOf(row, atRow);
  }

  /** Whether a header has one row, and its table the other. */
  private static boolean isBelow(Header header, int heading, int row) {
    return header.row() <= heading
        && heading < header.row() + header.rows()
        && header.row() <= row
        && row < header.end();
  }

  /** Whether a column is a heading's own, or a blank one that it spans. */
  private boolean isUnder(Header header, int from, int column) {
    for (int at = column; at > from; at--) {
      for (int row = header.row(); row < header.row() + header.rows(); row++) {
        if (!grid.cell(row, at).isEmpty()) {
          return false;
        }
      }
    }
    return column >= from && column < grid.width();
  }

  private boolean names(Notice notice, int heading, int column) {
    for (int at = column; at >= 0; at--) {
      for (int row = heading; row <= heading + 1; row++) {
        String label = grid.cell(row, at);
        if (!Grid.isBlank(label) && isHeading(row)) {
          return Marks.plain(notice.message().in(Language.JA)).contains(FormWords.folded(label));
        }
      }
    }
    return false;
  }

  private boolean isInSheetOf(int told, int row) {
    int begin = told;
    while (begin > 0 && !hasTitle(begin)) {
      begin--;
    }
    int end = told + 1;
    while (end < grid.height() && !hasTitle(end)) {
      end++;
    }
    return begin <= row && row < end;
  }

  @Override
  public Optional<PassedOver> mayBePassedOver(Said one, Predicate<Said> isTold) {
    int row = one.at().row() - 1;
    int column = one.at().column() - 1;
    String cell = grid.cell(row, column);
    if (FormWords.isLabel(cell)) {
      return Optional.of(PassedOver.LABEL);
    }
    if (isHeading(row) && isBlankBelow(row, column)) {
      return Optional.of(PassedOver.HEADING_OF_NOTHING);
    }
    boolean drawn = grid.filled(row).stream().allMatch(at -> FormWords.isRule(grid.cell(row, at)));
    boolean unused = isUnused(row, isTold);
    boolean none = one.field().isEmpty() || NONE_IF_DASH.contains(one.field()) || isBesideHead(row);
    if (FormWords.isRule(cell) && (drawn || unused || none)) {
      return Optional.of(PassedOver.RULE);
    }
    return unused && isNumber(cell) ? Optional.of(PassedOver.UNUSED_NUMBER) : Optional.empty();
  }

  private boolean isBesideHead(int row) {
    return grid.filled(row).stream().anyMatch(at -> !FormWords.head(grid.cell(row, at)).isEmpty());
  }

  /** Whether a row has a number, and else nothing but dashes and what was told of. */
  private boolean isUnused(int row, Predicate<Said> isTold) {
    return isNumberAlone(
        row,
        words(row).stream()
            .filter(at -> !isTold.test(said(row, at)))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The columns of a row in which something else than a dash stands. */
  private ImmutableList<Integer> words(int row) {
    return grid.filled(row).stream()
        .filter(at -> !FormWords.isRule(grid.cell(row, at)))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isNumberAlone(int row, List<Integer> words) {
    return words.isEmpty() || (words.size() == 1 && isNumber(grid.cell(row, words.get(0))));
  }

  private static boolean isNumber(String cell) {
    return cell.strip().matches("\\d+");
  }

  private boolean isBlankBelow(int heading, int column) {
    Header header =
        headers.stream()
            .filter(one -> one.row() <= heading && heading < one.row() + one.rows())
            .findFirst()
            .orElseThrow();
    for (int row = header.row() + header.rows(); row < header.end(); row++) {
      for (int at = column; isUnder(header, column, at); at++) {
        if (!Grid.isBlank(grid.cell(row, at))) {
          return false;
        }
      }
    }
    return true;
  }
}
