package io.github.goalsheet.io.layout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The header of the table, in one row or two: its labels with the columns that they stand at, in
 * reading order. Reading order goes from left to right, and into the second row where 指標 spans its
 * labels, whatever columns they stand at.
 *
 * @param labels the labels in reading order
 * @param rows how many rows it takes, 1 or 2
 */
record Header(ImmutableList<Label> labels, int rows) {
  private static final int FEWEST_LABELS = 3;

  /**
   * A label of the header.
   *
   * @param text its words, on one line
   * @param row the row of the header that it stands in, from 0
   * @param at the column that it stands at, from 0
   * @param column what it is the label of, or empty if the form has no such column
   */
  record Label(String text, int row, int at, Optional<Labels.Column> column) {
    static Label of(String cell, int row, int at) {
      return new Label(Wording.fold(cell), row, at, Labels.column(cell));
    }

    Optional<FiscalYear> year() {
      return column.flatMap(Labels.Column::year);
    }

    boolean isKnown() {
      return column.isPresent();
    }

    boolean is(FormField field) {
      return column.filter(known -> known.field() == field).isPresent();
    }

    boolean isGroup() {
      return Labels.isIndicatorGroup(text);
    }

    /** Whether it says no more of the labels below it than what they are about. */
    private boolean isOnlyAbove(List<Label> lower) {
      if (Labels.isGroup(text)) {
        for (Label label : lower) {
          if (label.at() == at && label.isKnown()) {
            return true;
          }
        }
      }
      return false;
    }

    private Label asIndicator() {
      return isGroup()
          ? new Label(
              text, row, at, Optional.of(new Labels.Column(FormField.LABEL, Optional.empty())))
          : this;
    }
  }

  /** The header that a row begins, alone or with the row below. */
  static Optional<Header> find(Row row, Row below) {
    if (!mayBegin(row)) {
      return Optional.empty();
    }
    List<Label> upper = labels(row, 0);
    ImmutableList<Label> alone = oneRow(upper);
    List<Label> lower = labels(below, 1);
    joinStacked(upper, lower);
    boolean both =
        !isWhole(lower, upper)
            && known(lower) >= 2
            && known(lower) * 2 >= lower.size()
            && known(upper) + known(lower) >= FEWEST_LABELS;
    if (both) {
      return Optional.of(new Header(inReadingOrder(upper, lower), 2)).filter(Header::isOfTheForm);
    }
    return known(alone) >= FEWEST_LABELS
        ? Optional.of(new Header(alone, 1)).filter(Header::isOfTheForm)
        : Optional.empty();
  }

  /** Whether a row has a label of the table, which few rows have. */
  private static boolean mayBegin(Row row) {
    for (int at : row.filled()) {
      if (Labels.column(row.cell(at)).isPresent() || Labels.isIndicatorGroup(row.cell(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the lower row is a header of its own, and the upper one stands above it by chance. */
  private static boolean isWhole(List<Label> lower, List<Label> upper) {
    return known(lower) >= FEWEST_LABELS
        && lower.stream().anyMatch(label -> label.is(FormField.NUMBER))
        && upper.stream()
            .filter(Label::isKnown)
            .allMatch(
                above ->
                    lower.stream().anyMatch(label -> label.isKnown() && label.at() == above.at()));
  }

  private boolean isOfTheForm() {
    return labels.stream()
        .anyMatch(label -> label.is(FormField.STATEMENT) || label.is(FormField.INITIATIVES));
  }

  /** The column from which on a row of the table says something else than numbers of goals. */
  int edge() {
    return labels.stream()
        .filter(Label::isKnown)
        .filter(label -> !label.is(FormField.NUMBER) && !label.is(FormField.PARENT_GOALS))
        .mapToInt(Label::at)
        .min()
        .orElseThrow();
  }

  /** The column that the last label stands at. */
  int lastColumn() {
    return labels.stream().mapToInt(Label::at).max().orElseThrow();
  }

  /** Whether the labels that are known are the same, at the same columns. */
  boolean saysTheSameAs(Header other) {
    return known().equals(other.known());
  }

  private Map<Integer, Labels.Column> known() {
    Map<Integer, Labels.Column> known = new TreeMap<>();
    for (Label label : labels) {
      if (label.isKnown()) {
        known.putIfAbsent(label.at(), label.column().orElseThrow());
      }
    }
    return known;
  }

  /** The labels that another header lacks. */
  ImmutableList<Label> without(Header other) {
    return labels.stream()
        .filter(label -> other.labels().stream().noneMatch(has -> has.text().equals(label.text())))
        .filter(label -> !label.isKnown())
        .collect(toImmutableList());
  }

  /**
   * Whether every label stands to the right of those read before it, as in a form that is whole.
   */
  boolean isInOrderOfColumns() {
    return Ordering.from(comparingInt(Label::at)).isStrictlyOrdered(labels);
  }

  /** The year that the labels state for a field. */
  Optional<FiscalYear> year(FormField field) {
    return labels.stream().filter(label -> label.is(field)).findFirst().flatMap(Label::year);
  }

  /** The labels from left to right. */
  ImmutableList<Label> byColumn() {
    return ImmutableList.sortedCopyOf(comparingInt(Label::at), labels);
  }

  /** The labels of a header of one row, where 指標 spans nothing and is the label of 項目. */
  private static ImmutableList<Label> oneRow(List<Label> labels) {
    return labels.stream().anyMatch(label -> label.is(FormField.LABEL))
        ? ImmutableList.copyOf(labels)
        : labels.stream().map(Label::asIndicator).collect(toImmutableList());
  }

  private static List<Label> labels(Row row, int number) {
    List<Label> labels = new ArrayList<>();
    for (int at : row.filled()) {
      labels.add(Label.of(row.cell(at), number, at));
    }
    return labels;
  }

  private static long known(List<Label> labels) {
    return labels.stream().filter(Label::isKnown).count();
  }

  /** Joins labels that are broken over the two rows of one column, as 部区 above 組織目標. */
  private static void joinStacked(List<Label> upper, List<Label> lower) {
    upper.replaceAll(
        label -> {
          if (label.isKnown() || label.isGroup()) {
            return label;
          }
          for (Label below : lower) {
            if (below.at() == label.at()) {
              Label joined = Label.of(label.text() + below.text(), label.row(), label.at());
              if (joined.isKnown()) {
                lower.remove(below);
                return joined;
              }
            }
          }
          return label;
        });
  }

  private static boolean isTaken(int column, List<Label> upper) {
    return upper.stream().anyMatch(label -> label.at() == column && !label.isGroup());
  }

  private static ImmutableList<Label> inReadingOrder(List<Label> upper, List<Label> lower) {
    int group = upper.stream().filter(Label::isGroup).mapToInt(Label::at).findFirst().orElse(-1);
    List<Label> read = new ArrayList<>(upper);
    read.removeIf(label -> label.isGroup() || label.isOnlyAbove(lower));
    if (group < 0) {
      read.addAll(lower);
      return ImmutableList.sortedCopyOf(comparingInt(Label::at), read);
    }
    List<Label> spanned = new ArrayList<>(lower);
    if (lower.stream().noneMatch(label -> isTaken(label.at(), upper))) {
      // What stands to the left of the group, and under no other label, is not spanned by it.
      spanned.removeIf(label -> label.at() < group);
      lower.stream().filter(label -> label.at() < group).forEach(read::add);
    }
    read.sort(comparingInt(Label::at));
    int before = (int) read.stream().filter(label -> label.at() < group).count();
    read.addAll(before, spanned);
    return ImmutableList.copyOf(read);
  }
}
