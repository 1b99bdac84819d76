package io.github.goalsheet.io.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.goalsheet.io.Place;
import io.github.goalsheet.model.FormField;

/**
 * The labels and values of one row of a sheet's head. A value stands in the next cell that is not
 * blank before the next label, or in the label's own cell after a blank or colon.
 */
final class HeadLabels {
  private static final int LONGEST_LABEL = 40;
  private static final CharMatcher BETWEEN = CharMatcher.whitespace().or(CharMatcher.anyOf(":："));
  private static final CharMatcher MAY_BEGIN = CharMatcher.anyOf("年組問作修評電\uFEFF");

  private HeadLabels() {}

  /**
   * A label with its value.
   *
   * @param field the field
   * @param value the value, verbatim; empty if the cell is blank
   * @param place where the value stands, or the label if there is no value
   */
  record Entry(FormField field, String value, Place place) {}

  /**
   * What a row says.
   *
   * @param entries labels with their values
   * @param others the places of cells that are neither
   */
  record Read(ImmutableList<Entry> entries, ImmutableList<Place> others) {
    ImmutableSet<FormField> fields() {
      return entries.stream().map(Entry::field).collect(Sets.toImmutableEnumSet());
    }
  }

  /** Whether the first words of a row are a label. */
  static boolean begin(Grid.Row row) {
    String first = row.cell(row.firstFilled());
    return Labels.head(first).isPresent() || inlineLabelEnd(first) > 0;
  }

  static Read read(Grid.Row row) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    ImmutableList.Builder<Place> others = ImmutableList.builder();
    int labelAt = -1;
    for (int at : row.filled()) {
      String cell = row.cell(at);
      if (Labels.head(cell).isPresent()) {
        addBlank(entries, row, labelAt);
        labelAt = at;
      } else if (labelAt >= 0) {
        entries.add(entry(row, labelAt, cell, at));
        labelAt = -1;
      } else {
        addAlone(row, at, entries, others);
      }
    }
    addBlank(entries, row, labelAt);
    return new Read(entries.build(), others.build());
  }

  private static void addBlank(ImmutableList.Builder<Entry> entries, Grid.Row row, int labelAt) {
    if (labelAt >= 0) {
      entries.add(entry(row, labelAt, "", labelAt));
    }
  }

  private static Entry entry(Grid.Row row, int labelAt, String value, int valueAt) {
    FormField field = Labels.head(row.cell(labelAt)).orElseThrow();
    return new Entry(field, value, row.place(valueAt, field.label()));
  }

  /** A cell that no label waits for: a label and its value in one, or something else. */
  private static void addAlone(
      Grid.Row row,
      int at,
      ImmutableList.Builder<Entry> entries,
      ImmutableList.Builder<Place> others) {
    String cell = row.cell(at);
    int end = inlineLabelEnd(cell);
    if (end > 0) {
      FormField field = Labels.head(cell.substring(0, end)).orElseThrow();
      String value = BETWEEN.trimLeadingFrom(cell.substring(end));
      entries.add(new Entry(field, value, row.place(at, field.label())));
    } else if (!Labels.isTitle(cell)) {
      others.add(row.place(at, ""));
    }
  }

  /** Where the label ends that a cell begins with, or 0. */
  private static int inlineLabelEnd(String cell) {
    int found = 0;
    if (MAY_BEGIN.matches(cell.stripLeading().charAt(0))) {
      for (int end = 2; end < Math.min(cell.length(), LONGEST_LABEL); end++) {
        boolean ends = BETWEEN.matches(cell.charAt(end)) || isClosing(cell.charAt(end - 1));
        if (ends && Labels.head(cell.substring(0, end)).isPresent()) {
          found = end;
        }
      }
    }
    return found;
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == '）';
  }
}
