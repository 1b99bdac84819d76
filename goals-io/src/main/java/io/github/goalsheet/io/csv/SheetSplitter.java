package io.github.goalsheet.io.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.UnreadableInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the sheets in a grid and what each of their rows is for.
 *
 * <p>A sheet begins at its title; or, after a table, where a label of the head comes again or
 * another table's header stands; or at the first label of any kind. Its table ends at a title, a
 * label of the head or a label of a narrative that stands at or before the columns of No. and 部区
 * 組織目標, where rows of the table have numbers. The rows right below a narrative's label are its
 * text, up to the first blank row.
 */
final class SheetSplitter {
  private final List<Grid.Row> rows;
  private final Consumer<Notice> notices;
  private final List<Outline> sheets = new ArrayList<>();
  private Part part = Part.HEAD;
  private int tableEdge;
  private int lastOther = -1;

  /** The part of a sheet that the row before belongs to. */
  private enum Part {
    HEAD,
    TABLE,
    NARRATIVE
  }

  private SheetSplitter(Grid grid, Consumer<Notice> notices) {
    this.rows = grid.rows();
    this.notices = notices;
  }

  static ImmutableList<Outline> split(Grid grid, int rowLimit, Consumer<Notice> notices)
      throws UnreadableInputException {
    return new SheetSplitter(grid, notices).split(rowLimit);
  }

  private ImmutableList<Outline> split(int rowLimit) throws UnreadableInputException {
    int index = 0;
    while (index < rows.size()) {
      Grid.Row row = rows.get(index);
      index += row.isBlank() ? skipBlank() : take(row, index);
      if (!sheets.isEmpty() && row.number() - sheet().first().number() >= rowLimit) {
        throw CsvErrors.tooManyRows(row, rowLimit);
      }
    }
    return sheets.stream().filter(Outline::isSheet).collect(toImmutableList());
  }

  private int skipBlank() {
    if (part == Part.NARRATIVE && !sheet().lastTexts().isEmpty()) {
      part = Part.HEAD;
    }
    return 1;
  }

  /** Takes the rows that belong together from an index on, and tells how many. */
  private int take(Grid.Row row, int index) {
    if (part == Part.TABLE && isTableRow(row)) {
      return takeTableRow(row, index);
    }
    if (Labels.isTitle(row.cell(row.firstFilled()))) {
      begin(row, true);
      sheet().addHead(HeadLabels.read(row));
      return 1;
    }
    if (isNarrativeLabels(row)) {
      beginIfNone(row);
      sheet().addNarratives(row);
      part = Part.NARRATIVE;
      return 1;
    }
    if (part == Part.NARRATIVE && isRightBelowLabels(row)) {
      sheet().lastTexts().add(row);
      return 1;
    }
    Optional<Header> header = Header.find(rows, index);
    if (header.isPresent()) {
      return takeHeader(row, index, header.get());
    }
    return takeHeadOrText(row, index);
  }

  private boolean isTableRow(Grid.Row row) {
    return row.firstFilled() >= tableEdge
        || !(Labels.isTitle(row.cell(row.firstFilled()))
            || isNarrativeLabels(row)
            || HeadLabels.begin(row));
  }

  private int takeTableRow(Grid.Row row, int index) {
    Optional<Header> again =
        Labels.column(row.cell(row.firstFilled())).isPresent() && row.firstFilled() < tableEdge
            ? Header.find(rows, index)
            : Optional.empty();
    if (again.isPresent()) {
      // A header printed again at the top of a page says nothing new.
      return again.equals(sheet().header())
          ? again.get().rows()
          : takeHeader(row, index, again.get());
    }
    sheet().table().add(row);
    return 1;
  }

  private int takeHeader(Grid.Row row, int index, Header header) {
    beginIfNone(row);
    if (sheet().header().isPresent()) {
      begin(row, false);
    }
    sheet().setHeader(header, rows.subList(index, index + header.rows()));
    tableEdge = header.edge();
    part = Part.TABLE;
    return header.rows();
  }

  private int takeHeadOrText(Grid.Row row, int index) {
    HeadLabels.Read read = HeadLabels.read(row);
    if (!read.entries().isEmpty()) {
      beginIfNone(row);
      if (sheet().isRepeatedBy(read)) {
        begin(row, false);
      }
      sheet().addHead(read);
      part = Part.HEAD;
    } else if (part == Part.NARRATIVE) {
      sheet().lastTexts().add(row);
    } else if (!Labels.isRule(row)) {
      if (lastOther != index - 1) {
        notices.accept(CsvNotices.textNotRead(row.place(row.firstFilled(), "")));
      }
      lastOther = index;
    }
    return 1;
  }

  private boolean isRightBelowLabels(Grid.Row row) {
    List<Outline.Narratives> narratives = sheet().narratives();
    return narratives.get(narratives.size() - 1).labels().number() + 1 == row.number();
  }

  private static boolean isNarrativeLabels(Grid.Row row) {
    return Labels.narrative(row.cell(row.firstFilled())).isPresent();
  }

  private Outline sheet() {
    return sheets.get(sheets.size() - 1);
  }

  private void beginIfNone(Grid.Row row) {
    if (sheets.isEmpty()) {
      begin(row, false);
    }
  }

  private void begin(Grid.Row row, boolean titled) {
    sheets.add(new Outline(row, titled));
    part = Part.HEAD;
  }
}
