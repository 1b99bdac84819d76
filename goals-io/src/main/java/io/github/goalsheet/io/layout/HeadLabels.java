package io.github.goalsheet.io.layout;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.goalsheet.cell.JapaneseDates;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.util.List;

/**
 * The labels and values of one row of a sheet's head. A value stands in the next cell that is not
 * blank before the next label, or in the label's own cell after a blank or colon. A date or year
 * may be spread over several cells.
 */
final class HeadLabels {
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_TIME = 40;
  private static final int NARRATIVES = 2;
  private static final CharMatcher BETWEEN = CharMatcher.whitespace().or(CharMatcher.anyOf(":："));
  private static final CharMatcher MAY_BEGIN = CharMatcher.anyOf("年組問作修評電");

  private static final ImmutableSet<FormField> TIMES =
      Sets.immutableEnumSet(
          FormField.FISCAL_YEAR, FormField.CREATED, FormField.REVISED, FormField.EVALUATED);

  private HeadLabels() {}

  /**
   * A label with its value.
   *
   * @param field the field
   * @param value the value, verbatim; empty if the cell is blank
   * @param place where the value stands, or the label if there is no value
   */
  record Entry(FormField field, String value, Place place) {
    /** Whether the label is one that is written out, or has the year or date that it asks for. */
    private boolean isUnmistakable() {
      return !isInOneCell() && (TIMES.contains(field) ? isTime(field, value) : !value.isEmpty());
    }

    /** Whether label and value stand in one cell. */
    private boolean isInOneCell() {
      return !value.isEmpty() && value.length() < place.raw().length();
    }
  }

  /**
   * What a row says.
   *
   * @param entries labels with their values
   * @param others the places of cells that are neither
   */
  record Read(ImmutableList<Entry> entries, ImmutableList<Place> others) {
    /**
     * Whether the row can be nothing but one of the head, wherever it stands: it has two labels of
     * it that are written out, and the value of one at least.
     */
    boolean isUnmistakable() {
      return entries.stream().filter(entry -> !entry.isInOneCell()).count() >= 2
          && entries.stream().anyMatch(Entry::isUnmistakable);
    }

    /** Whether the row only begins like a field, and may as well be a sentence: 年度 の初めに植えました。 */
    boolean isSentence() {
      return entries.stream()
          .allMatch(
              entry ->
                  TIMES.contains(entry.field())
                      && entry.isInOneCell()
                      && !isTime(entry.field(), entry.value()));
    }

    ImmutableSet<FormField> fields() {
      return entries.stream().map(Entry::field).collect(Sets.toImmutableEnumSet());
    }
  }

  /** Whether the first words of a row are a label. */
  static boolean begin(Row row) {
    return begins(row.first());
  }

  /** Whether a cell that is not blank is a label, or a label with its value. */
  static boolean begins(String cell) {
    return Labels.head(cell).isPresent() || inlineLabelEnd(cell) > 0;
  }

  /**
   * Whether a row can be nothing but one of the head: by what it states, or since it begins with a
   * label and has more cells than there are texts of narratives, or with one that is written out as
   * no text is and has a value.
   */
  static boolean isOfHead(Row row) {
    int cells = row.filled().size();
    return read(row).isUnmistakable()
        || (cells > NARRATIVES && Labels.head(row.first()).isPresent())
        || (cells > 1 && Labels.head(row.first()).isPresent() && Labels.isWrittenOut(row.first()));
  }

  static Read read(Row row) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    ImmutableList.Builder<Place> others = ImmutableList.builder();
    List<Integer> filled = row.filled();
    int i = 0;
    while (i < filled.size()) {
      FormField label = Labels.head(row.cell(filled.get(i))).orElse(null);
      if (label == null) {
        addUnlabelled(row, filled.get(i), entries, others);
        i++;
        continue;
      }
      int end = i + 1;
      while (end < filled.size() && !endsValue(label, row.cell(filled.get(end)))) {
        end++;
      }
      i += addLabelled(label, row, filled.subList(i, end), entries, others);
    }
    return new Read(entries.build(), others.build());
  }

  /** Whether a cell is the next label; a date or year is none that begins with a label, either. */
  private static boolean endsValue(FormField label, String cell) {
    return Labels.head(cell).isPresent() || (TIMES.contains(label) && inlineLabelEnd(cell) > 0);
  }

  /**
   * Adds a label with its value.
   *
   * @param columns the column of the label and those of the filled cells before the next label
   * @return how many of these columns are the label's: itself, and its value's
   */
  private static int addLabelled(
      FormField field,
      Row row,
      List<Integer> columns,
      ImmutableList.Builder<Entry> entries,
      ImmutableList.Builder<Place> others) {
    if (columns.size() == 1) {
      entries.add(new Entry(field, "", row.place(columns.get(0), field.label())));
      return 1;
    }
    Place place = row.place(columns.get(1), field.label());
    String pieces = columns.stream().skip(1).limit(LONGEST_TIME).map(row::cell).collect(joining());
    if (!isTime(field, place.raw()) && isTime(field, pieces)) {
      entries.add(new Entry(field, pieces, place));
      return columns.size();
    }
    int value = value(field, row, columns);
    entries.add(new Entry(field, row.cell(value), row.place(value, field.label())));
    int end = columns.indexOf(value);
    columns.subList(1, end).forEach(at -> addOther(row, at, others));
    return end + 1;
  }

  /** The column of the value: the next one, but for a date or year that stands behind it. */
  private static int value(FormField field, Row row, List<Integer> columns) {
    return columns.stream()
        .skip(1)
        .filter(at -> isTime(field, row.cell(at)))
        .findFirst()
        .orElse(columns.get(1));
  }

  /** Whether a text is the date or year that a field asks for. */
  private static boolean isTime(FormField field, String text) {
    return text.length() <= LONGEST_TIME
        && switch (field) {
          case FISCAL_YEAR -> FiscalYear.find(text).isPresent();
          case CREATED, REVISED, EVALUATED -> JapaneseDates.findDate(text).isPresent();
          default -> false;
        };
  }

  /** A cell that no label waits for: a label and its value in one, or something else. */
  private static void addUnlabelled(
      Row row, int at, ImmutableList.Builder<Entry> entries, ImmutableList.Builder<Place> others) {
    String cell = row.cell(at);
    int end = inlineLabelEnd(cell);
    if (end > 0) {
      FormField field = Labels.head(cell.substring(0, end)).orElseThrow();
      String value = BETWEEN.trimLeadingFrom(cell.substring(end));
      entries.add(new Entry(field, value, row.place(at, field.label())));
    } else if (!Labels.isTitle(cell)) {
      addOther(row, at, others);
    }
  }

  /** A cell beside the fields; a dash says nothing. */
  private static void addOther(Row row, int at, ImmutableList.Builder<Place> others) {
    if (!Labels.isDash(row.cell(at))) {
      others.add(row.place(at, ""));
    }
  }

  /** Where the label ends that a cell begins with, or 0. */
  private static int inlineLabelEnd(String cell) {
    int found = 0;
    if (MAY_BEGIN.matches(Wording.strip(cell).charAt(0))) {
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
