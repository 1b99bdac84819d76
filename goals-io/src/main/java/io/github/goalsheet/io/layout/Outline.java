package io.github.goalsheet.io.layout;

import static java.util.Objects.requireNonNull;

import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.sheet.Labels;
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
  private final Set<FormField> fields = EnumSet.noneOf(FormField.class);
  private final List<HeadLabels.Read> head = new ArrayList<>();
  private final List<Row> early = new ArrayList<>();
  private final List<Row> table = new ArrayList<>();
  private final List<Narratives> narratives = new ArrayList<>();
  private List<Row> headerRows = List.of();
  private String title = "";
  private @Nullable Place titlePlace;
  private @Nullable Header header;
  private boolean hasTextOutside;

  Outline(Row first) {
    this.first = first;
  }

  /**
   * A row of narrative labels with the rows of text below it.
   *
   * @param labels the row of labels
   * @param texts the rows of text
   */
  record Narratives(Row labels, List<Row> texts) {
    /** Whether a row stands right below the labels, where whatever it says is text. */
    boolean isRightAbove(Row row) {
      return labels.number() + 1 == row.number();
    }
  }

  /** The row that the sheet begins with: its title's, or that of its first label. */
  Row first() {
    return first;
  }

  /** The title; empty if it has none. */
  String title() {
    return title;
  }

  /** Where the title stands; to be asked only if there is one. */
  Place titlePlace() {
    return requireNonNull(titlePlace);
  }

  void setTitle(Place place) {
    title = place.raw();
    titlePlace = place;
  }

  /** Whether there is enough of a sheet: a title, a table, or two fields. */
  boolean isSheet() {
    return !title.isEmpty() || header != null || fields.size() >= 2;
  }

  /**
   * Whether there is enough to tell the sheet from the one before: a title, a table, or two fields
   * of which one says whose sheet it is, or of which year.
   */
  boolean isFurtherSheet() {
    return !title.isEmpty()
        || header != null
        || (fields.size() >= 2
            && (fields.contains(FormField.FISCAL_YEAR)
                || fields.contains(FormField.DEPARTMENT)
                || fields.contains(FormField.SECTION)));
  }

  /** Takes what there is of a sheet that is none. */
  void add(Outline rest) {
    head.addAll(rest.head);
    narratives.addAll(rest.narratives);
    early.addAll(rest.early);
    fields.addAll(rest.fields);
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

  /** Rows above the header that may be goals. */
  List<Row> early() {
    return early;
  }

  List<Row> table() {
    return table;
  }

  /** Whether the head and the table are there, so that another title begins another sheet. */
  boolean isComplete() {
    return header != null || !narratives.isEmpty();
  }

  /** Whether text stands below the table that belongs to no part, with a label unknown perhaps. */
  boolean hasTextOutside() {
    return hasTextOutside;
  }

  void addTextOutside() {
    hasTextOutside |= header != null;
  }

  List<Narratives> narratives() {
    return narratives;
  }

  void addNarratives(Row labels) {
    narratives.add(new Narratives(labels, new ArrayList<>()));
    labels.cells().forEach(cell -> Labels.narrative(cell).ifPresent(fields::add));
  }

  /** The last narrative labels, with their texts. */
  Narratives lastNarratives() {
    return narratives.get(narratives.size() - 1);
  }
}
