package io.github.goalsheet.io.layout;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.GridErrors;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.grid.RowReader;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.sheet.FormNotices;
import io.github.goalsheet.io.sheet.GoalNumbers;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.io.sheet.PageText;
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
 * 組織目標, where rows of the table have numbers. The rows below a narrative's label are its text, past
 * blank rows too, up to the next label or the end of the form.
 *
 * <p>No row is passed over without a word but blank ones and those that draw a line. A row of a
 * goal that stands outside of the table is read as one of it, and told; any other row that belongs
 * to no part is told with its words.
 */
final class SheetSplitter implements RowReader.RowConsumer {
  /** A title, a label and its value, and a mark beside them; the rows of a table have more. */
  private static final int CELLS_OF_TITLE_ROW = 4;

  private static final Row NOTHING = new Row("", 0, 0, ImmutableList.of());

  private final int rowLimit;
  private final Consumer<? super Notice> notices;
  private final List<Outline> sheets = new ArrayList<>();
  private Part part = Part.HEAD;
  private int tableEdge;
  private int filledRows;
  private int lastGoalOutside = -1;
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
    List<Outline> found = new ArrayList<>();
    for (Outline outline : sheets) {
      if (!found.isEmpty() && !outline.isFurtherSheet()) {
        found.get(found.size() - 1).add(outline);
      } else if (outline.isSheet()) {
        found.add(outline);
      }
    }
    found.forEach(outline -> outline.early().forEach(row -> tell(row, outline)));
    return ImmutableList.copyOf(found);
  }

  /** Takes a row and tells whether it took the one below, too. */
  private boolean take(Row row, Row below) throws UnreadableInputException {
    if (row.isBlank()) {
      return false;
    }
    Optional<Joint> joint =
        sheets.isEmpty() || !sheet().isComplete()
            ? Optional.empty()
            : Joint.find(row, below, part == Part.TABLE ? lastColumn() : 0);
    if (joint.isPresent()) {
      Row end = joint.get().end();
      notices.accept(
          FormNotices.quoting(FormKinds.FILES_JOINED, row.place(joint.get().column(), "")));
      take(end, NOTHING);
      return take(joint.get().begin(), below);
    }
    filledRows++;
    boolean both = takeFilled(row, below);
    if (filledRows > rowLimit) {
      throw GridErrors.tooManyRows(row, rowLimit);
    }
    return both;
  }

  private int lastColumn() {
    return sheet().header().map(Header::lastColumn).orElse(0);
  }

  private boolean takeFilled(Row row, Row below) {
    if (part == Part.TABLE && isTableRow(row)) {
      return takeTableRow(row, below);
    }
    if (Labels.isTitle(row.first())) {
      takeTitle(row, row.firstFilled());
      return false;
    }
    if (isNarrativeLabels(row)) {
      beginIfNone(row);
      sheet().addNarratives(row);
      part = Part.NARRATIVE;
      return false;
    }
    Optional<Header> header = Header.find(row, below);
    if (header.isPresent()) {
      return takeHeader(row, below, header.get());
    }
    if (isGoalOutside(row)) {
      return false;
    }
    if (part == Part.NARRATIVE
        && sheet().lastNarratives().isRightAbove(row)
        && !HeadLabels.isOfHead(row)) {
      sheet().lastNarratives().texts().add(row);
      return false;
    }
    Optional<Integer> title = titleBeside(row);
    if (title.isPresent()) {
      takeTitle(row, title.get());
      return false;
    }
    takeRest(row);
    return false;
  }

  private boolean isTableRow(Row row) {
    return row.filled().stream()
            .takeWhile(at -> at < tableEdge)
            .map(row::cell)
            .noneMatch(SheetSplitter::isLabel)
        && !isUnmistakable(row);
  }

  private static boolean isLabel(String cell) {
    return Labels.isTitle(cell) || Labels.narrative(cell).isPresent() || HeadLabels.begins(cell);
  }

  /** Whether a row has labels that can stand in no goal's, whatever columns they stand at. */
  private static boolean isUnmistakable(Row row) {
    if (Labels.isWrittenOut(row.first())) {
      return true;
    }
    if (row.cells().stream().noneMatch(SheetSplitter::isTitleOrNarrative)) {
      return false;
    }
    List<String> cells = row.filled().stream().map(row::cell).toList();
    return isTitleRow(cells)
        || cells.stream()
            .anyMatch(cell -> Labels.narrative(cell).isPresent() && Labels.isWrittenOut(cell))
        || cells.stream().allMatch(SheetSplitter::isTitleOrNarrative);
  }

  private static boolean isTitleOrNarrative(String cell) {
    return Labels.isTitle(cell) || Labels.narrative(cell).isPresent();
  }

  /** Whether a row is a title with the contact or a date beside it, as the form begins. */
  private static boolean isTitleRow(List<String> cells) {
    return cells.size() <= CELLS_OF_TITLE_ROW
        && Labels.isTitle(cells.get(0))
        && cells.stream().skip(1).anyMatch(HeadLabels::begins);
  }

  private boolean takeTableRow(Row row, Row below) {
    if (PageText.isPageNumber(row)) {
      notices.accept(FormNotices.textNotRead(row));
      return false;
    }
    Optional<Header> again =
        row.firstFilled() < tableEdge && Labels.column(row.first()).isPresent()
            ? Header.find(row, below)
            : Optional.empty();
    if (again.isEmpty()) {
      sheet().table().add(row);
      return false;
    }
    if (!again.get().saysTheSameAs(sheet().header().orElseThrow())) {
      return takeHeader(row, below, again.get());
    }
    // A header printed again at the top of a page says nothing new but what is no label of it.
    ImmutableList<Row> rows = ImmutableList.of(row, below);
    for (Header.Label label : again.get().without(sheet().header().orElseThrow())) {
      notices.accept(FormNotices.cellNotRead(rows.get(label.row()).place(label.at(), "")));
    }
    return again.get().rows() == 2;
  }

  private boolean takeHeader(Row row, Row below, Header header) {
    beginIfNone(row);
    if (sheet().header().isPresent()) {
      begin(row);
    }
    sheet().setHeader(header, ImmutableList.of(row, below));
    sheet().early().forEach(early -> takeGoalOrTell(early));
    sheet().early().clear();
    tableEdge = header.edge();
    part = Part.TABLE;
    return header.rows() == 2;
  }

  private void takeGoalOrTell(Row row) {
    if (!isGoalOutside(row)) {
      tell(row, sheet());
    }
  }

  private void takeTitle(Row row, int column) {
    if (sheets.isEmpty() || sheet().isSheet()) {
      begin(row);
    }
    sheet().setTitle(row.place(column, ""));
    sheet().addHead(HeadLabels.read(row));
    part = Part.HEAD;
  }

  /** The title that stands in a row behind other words, but not as the value of a field. */
  private static Optional<Integer> titleBeside(Row row) {
    return HeadLabels.begin(row)
        ? Optional.empty()
        : row.filled().stream().filter(at -> Labels.isTitle(row.cell(at))).findFirst();
  }

  /** Takes a row that has no label of the table or narratives. */
  private void takeRest(Row row) {
    HeadLabels.Read read = HeadLabels.read(row);
    boolean inText = part == Part.NARRATIVE;
    if (!read.entries().isEmpty() && !(inText && read.isSentence())) {
      beginIfNone(row);
      if (sheet().isRepeatedBy(read)) {
        begin(row);
      }
      sheet().addHead(read);
      part = Part.HEAD;
    } else if (inText && isNumberAlone(row)) {
      tell(row, sheet());
    } else if (inText && !PageText.isEndOfForm(row)) {
      sheet().lastNarratives().texts().add(row);
    } else if (!sheets.isEmpty() && sheet().header().isEmpty() && GoalRows.mayBeGoal(row)) {
      sheet().early().add(row);
    } else {
      part = Part.HEAD;
      tell(row, sheets.isEmpty() ? null : sheet());
    }
  }

  /** Takes a row of a goal that stands outside of the table. */
  private boolean isGoalOutside(Row row) {
    Optional<Header> header = sheets.isEmpty() ? Optional.empty() : sheet().header();
    boolean follows = lastGoalOutside == row.number() - 1;
    if (header
        .filter(
            of ->
                GoalRows.isGoal(row, of)
                    || GoalRows.isLike(row, sheet().table())
                    || (follows && GoalRows.isFurther(row, of)))
        .isEmpty()) {
      return false;
    }
    sheet().table().add(row);
    lastGoalOutside = row.number();
    notices.accept(FormNotices.rowOutsideTable(row));
    return true;
  }

  /** Whether a row is one that was left unused, as stand below a table. */
  private boolean isNumberAlone(Row row) {
    return row.firstFilled() < tableEdge
        && GoalNumbers.number(row.first()).isPresent()
        && row.filled().stream().skip(1).map(row::cell).allMatch(Labels::isDash);
  }

  private void tell(Row row, @Nullable Outline outline) {
    // A line that is drawn says nothing.
    if (Labels.isRule(row)) {
      return;
    }
    notices.accept(FormNotices.textNotRead(row));
    if (outline != null && !PageText.isOfPage(row)) {
      outline.addTextOutside();
    }
  }

  private static boolean isNarrativeLabels(Row row) {
    return !HeadLabels.begin(row)
        && row.filled().stream().anyMatch(at -> Labels.narrative(row.cell(at)).isPresent());
  }

  private Outline sheet() {
    return sheets.get(sheets.size() - 1);
  }

  private void beginIfNone(Row row) {
    if (sheets.isEmpty()) {
      begin(row);
    }
  }

  private void begin(Row row) {
    sheets.add(new Outline(row));
    part = Part.HEAD;
    filledRows = 1;
  }
}
