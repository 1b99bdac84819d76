package io.github.goalsheet.io.layout;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.layout.Columns.Column;
import io.github.goalsheet.io.sheet.GoalNumbers;
import io.github.goalsheet.model.FormField;
import java.util.List;

/** Rows of the table that stand outside of it, known by what stands below which label. */
final class GoalRows {
  /** A number beside a text is a paragraph as often as not. */
  private static final int FEWEST_CELLS = 3;

  private static final ImmutableSet<FormField> TEXTS =
      Sets.immutableEnumSet(FormField.STATEMENT, FormField.INITIATIVES, FormField.LABEL);

  private GoalRows() {}

  /** Whether a row may be a goal's, before the header is known. */
  static boolean mayBeGoal(Row row) {
    return GoalNumbers.number(row.first()).isPresent() && row.filled().size() >= FEWEST_CELLS;
  }

  /** Whether a row has a number and a text where the table has those of its goals. */
  static boolean isGoal(Row row, Header header) {
    if (!mayBeGoal(row)) {
      return false;
    }
    List<Column> columns = Assignment.byPosition(header).columns();
    return columns.stream().anyMatch(column -> isNumber(column, row))
        && columns.stream().anyMatch(column -> isText(column, row));
  }

  /**
   * Whether a row with a number is filled in the columns in which the first of a table is, wherever
   * its labels stand.
   */
  static boolean isLike(Row row, List<Row> table) {
    return mayBeGoal(row)
        && row.filled().size() > FEWEST_CELLS
        && !table.isEmpty()
        && GoalNumbers.number(table.get(0).first()).isPresent()
        && table.get(0).filled().equals(row.filled());
  }

  /** Whether a row can be a further indicator of the goal right above. */
  static boolean isFurther(Row row, Header header) {
    return row.firstFilled() >= header.edge() && row.filled().size() >= FEWEST_CELLS;
  }

  private static boolean isNumber(Column column, Row row) {
    return column.label().is(FormField.NUMBER) && column.at(row) == row.firstFilled();
  }

  private static boolean isText(Column column, Row row) {
    String text = column.text(row);
    return TEXTS.stream().anyMatch(field -> column.label().is(field))
        && !Wording.isBlank(text)
        && Plausibility.isText(text);
  }
}
