package io.github.goalsheet.io.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.UnreadableInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sheets in the rows of an input and what each row is for.
 *
 * <p>A sheet begins at its title; or, after a table, where a label of the head comes again or
 * another table's header stands; or at the first label of any kind. Its table ends at a title, a
 * label of the head or a label of a narrative that stands at or before the columns of No. and 部区
 * 組織目標, where rows of the table have numbers. The rows right below a narrative's label are its
 * text, up to the first blank row.
 */
final class SheetSplitter implements RowReader.RowConsumer {
  private static final Row NOTHING = new Row("", 0, 0, ImmutableList.of());

  private final int rowLimit;
  private final Consumer<? super Notice> notices;
  private final List<Outline> sheets = new ArrayList<>();
  private Part part = Part.HEAD;
  private int tableEdge;
  private int filledRows;
  private int lastOther = -1;
  private @Nullable Row held;

  /** The part of a sheet that the row before belongs to. */
  private enum Part {
    HEAD,
    TABLE,
    NARRATIVE
  }

  SheetSplitter(int rowLimit, Consumer<? super Notice> notices) {
    this.rowLimit = rowLimit;
    this.notices = notices;
  }

  /** Takes the next row. It is held until the row below is known, which may be its other half. */
  @Override
  public void accept(Row row) throws UnreadableInputException {
    if (held == null || !take(held, row)) {
      held = row;
    } else {
      held = null;
    }
  }

  /** The sheets; to be called after the last row. */
  ImmutableList<Outline> end() throws UnreadableInputException {
    if (held != null) {
      take(held, NOTHING);
      held = null;
    }
    return sheets.stream().filter(Outline::isSheet).collect(toImmutableList());
  }

  /** Takes a row and tells whether it took the one below, too. */
  private boolean take(Row row, Row below) throws UnreadableInputException {
    if (row.isBlank()) {
      if (part == Part.NARRATIVE && !sheet().lastTexts().isEmpty()) {
        part = Part.HEAD;
      }
      return false;
    }
    filledRows++;
    boolean both = takeFilled(row, below);
    if (filledRows > rowLimit) {
      throw CsvErrors.tooManyRows(row, rowLimit);
    }
    return both;
  }

  private boolean takeFilled(Row row, Row below) {
    if (part == Part.TABLE && isTableRow(row)) {
      return takeTableRow(row, below);
    }
    if (Labels.isTitle(row.first())) {
      begin(row, true);
      sheet().addHead(HeadLabels.read(row));
      return false;
    }
    if (isNarrativeLabels(row)) {
      beginIfNone(row);
      sheet().addNarratives(row);
      part = Part.NARRATIVE;
      return false;
    }
    if (part == Part.NARRATIVE && isRightBelowLabels(row)) {
      sheet().lastTexts().add(row);
      return false;
    }
    Optional<Header> header = Header.find(row, below);
    if (header.isPresent()) {
      return takeHeader(row, below, header.get());
    }
    takeHeadOrText(row);
    return false;
  }

  private boolean isTableRow(Row row) {
    return row.firstFilled() >= tableEdge
        || !(Labels.isTitle(row.first()) || isNarrativeLabels(row) || HeadLabels.begin(row));
  }

  private boolean takeTableRow(Row row, Row below) {
    Optional<Header> again =
        row.firstFilled() < tableEdge && Labels.column(row.first()).isPresent()
            ? Header.find(row, below)
            : Optional.empty();
    if (again.isEmpty()) {
      sheet().table().add(row);
      return false;
    }
    // A header printed again at the top of a page says nothing new.
    return again.equals(sheet().header())
        ? again.get().rows() == 2
        : takeHeader(row, below, again.get());
  }

  private boolean takeHeader(Row row, Row below, Header header) {
    beginIfNone(row);
    if (sheet().header().isPresent()) {
      begin(row, false);
    }
    sheet().setHeader(header, ImmutableList.of(row, below));
    tableEdge = header.edge();
    part = Part.TABLE;
    return header.rows() == 2;
  }

  private void takeHeadOrText(Row row) {
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
      if (lastOther != row.number() - 1) {
        notices.accept(CsvNotices.textNotRead(row.place(row.firstFilled(), "")));
      }
      lastOther = row.number();
    }
  }

  private boolean isRightBelowLabels(Row row) {
    List<Outline.Narratives> narratives = sheet().narratives();
    return narratives.get(narratives.size() - 1).labels().number() + 1 == row.number();
  }

  private static boolean isNarrativeLabels(Row row) {
    return Labels.narrative(row.first()).isPresent();
  }

  private Outline sheet() {
    return sheets.get(sheets.size() - 1);
  }

  private void beginIfNone(Row row) {
    if (sheets.isEmpty()) {
      begin(row, false);
    }
  }

  private void begin(Row row, boolean titled) {
    sheets.add(new Outline(row, titled));
    part = Part.HEAD;
    filledRows = 1;
  }
}
