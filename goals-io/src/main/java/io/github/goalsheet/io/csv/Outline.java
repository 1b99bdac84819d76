package io.github.goalsheet.io.csv;

import io.github.goalsheet.model.FormField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, told apart by what they are for. Mutable while they are gathered. */
final class Outline {
  private final Row first;
  private final boolean titled;
  private final Set<FormField> fields = EnumSet.noneOf(FormField.class);
  private final List<HeadLabels.Read> head = new ArrayList<>();
  private final List<Row> table = new ArrayList<>();
  private final List<Narratives> narratives = new ArrayList<>();
  private List<Row> headerRows = List.of();
  private @Nullable Header header;

  Outline(Row first, boolean titled) {
    this.first = first;
    this.titled = titled;
  }

  /**
   * A row of narrative labels with the rows of text below it.
   *
   * @param labels the row of labels
   * @param texts the rows of text
   */
  record Narratives(Row labels, List<Row> texts) {}

  /** The row that the sheet begins with: its title's, or that of its first label. */
  Row first() {
    return first;
  }

  /** Whether there is enough of a sheet: a title, a table, or two fields. */
  boolean isSheet() {
    return titled || header != null || fields.size() >= 2;
  }

  List<HeadLabels.Read> head() {
    return head;
  }

  void addHead(HeadLabels.Read read) {
    head.add(read);
    fields.addAll(read.fields());
  }

  /** Whether labels come again after the table, so that they are those of another sheet. */
  boolean isRepeatedBy(HeadLabels.Read read) {
    return header != null && read.fields().stream().anyMatch(fields::contains);
  }

  Optional<Header> header() {
    return Optional.ofNullable(header);
  }

  List<Row> headerRows() {
    return headerRows;
  }

  void setHeader(Header found, List<Row> foundRows) {
    header = found;
    headerRows = foundRows;
  }

  List<Row> table() {
    return table;
  }

  List<Narratives> narratives() {
    return narratives;
  }

  void addNarratives(Row labels) {
    narratives.add(new Narratives(labels, new ArrayList<>()));
    labels.cells().forEach(cell -> Labels.narrative(cell).ifPresent(fields::add));
  }

  /** The rows of text below the last narrative labels. */
  List<Row> lastTexts() {
    return narratives.get(narratives.size() - 1).texts();
  }
}
