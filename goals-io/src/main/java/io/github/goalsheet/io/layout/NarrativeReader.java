package io.github.goalsheet.io.layout;

import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.sheet.FormNotices;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.io.sheet.PageText;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Narrative;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the texts at the foot. A text stands in the rows below its label, in the label's column or
 * the blank ones that follow; what stands left of the labels below other words is none of theirs.
 * Two texts that stand below the first label's columns belong to the two labels in their order.
 *
 * <p>Notes and page numbers below the last text stand below the form and are none of it; but a note
 * is part of a text that begins with such a note.
 */
final class NarrativeReader {
  private final Consumer<? super Notice> notices;
  private final Map<FormField, List<String>> paragraphs = new EnumMap<>(FormField.class);
  private final Map<FormField, Place> places = new EnumMap<>(FormField.class);
  private final Map<Integer, FormField> byColumn = new HashMap<>();
  private boolean hasUnknownLabel;

  NarrativeReader(Consumer<? super Notice> notices) {
    this.notices = notices;
  }

  void read(List<Outline.Narratives> all) {
    for (Outline.Narratives rows : all) {
      read(rows, rows.equals(all.get(all.size() - 1)));
    }
  }

  private void read(Outline.Narratives rows, boolean last) {
    Row labels = rows.labels();
    List<Start> starts = new ArrayList<>();
    for (int at : labels.filled()) {
      Optional<FormField> field = Labels.narrative(labels.cell(at));
      if (field.isPresent()) {
        starts.add(new Start(at, field.get()));
        begin(field.get(), labels.place(at, field.get().label()));
      } else {
        hasUnknownLabel |= starts.isEmpty();
        notices.accept(FormNotices.textNotRead(labels.place(at, "")));
      }
    }
    boolean unknownFirst = starts.get(0).at() > labels.firstFilled();
    List<Row> texts = last ? withoutPageText(rows) : rows.texts();
    texts.forEach(row -> readTexts(row, starts, unknownFirst));
    starts.forEach(start -> byColumn.put(start.at(), start.field()));
  }

  private void begin(FormField field, Place place) {
    if (places.putIfAbsent(field, place) != null) {
      notices.accept(FormNotices.quoting(FormKinds.NARRATIVE_REPEATED, place));
    }
  }

  /** Takes off what stands below the form, and tells of it. */
  private List<Row> withoutPageText(Outline.Narratives rows) {
    List<Row> texts = rows.texts();
    int end = texts.size();
    while (end > 0 && isPageText(texts.get(end - 1), rows)) {
      end--;
    }
    List<Row> kept = texts.subList(0, end);
    texts.subList(end, texts.size()).forEach(row -> notices.accept(FormNotices.textNotRead(row)));
    return kept;
  }

  private static boolean isPageText(Row row, Outline.Narratives rows) {
    if (rows.isRightAbove(row)) {
      return false;
    }
    Row first = rows.texts().get(0);
    boolean isNote =
        row.filled().size() == 1
            && row.firstFilled() <= rows.labels().firstFilled()
            && PageText.isNote(row.first())
            && !row.equals(first)
            && !PageText.isNote(first.first());
    return isNote || PageText.isOfPage(row);
  }

  Narrative narrative() {
    return Narrative.of(
        paragraphs.getOrDefault(FormField.PLAN, List.of()),
        paragraphs.getOrDefault(FormField.OUTCOME, List.of()));
  }

  /** Whether words stand where a label does, so that one may not be known. */
  boolean hasUnknownLabel() {
    return hasUnknownLabel;
  }

  Map<FormField, Place> places() {
    return places;
  }

  private void readTexts(Row row, List<Start> starts, boolean unknownFirst) {
    List<Integer> filled = row.filled();
    Start first = starts.get(0);
    boolean inOrder =
        starts.size() == 2
            && filled.size() == 2
            && filled.get(1) > first.at()
            && filled.stream().allMatch(at -> startOf(at, starts).equals(first));
    for (int i = 0; i < filled.size(); i++) {
      int at = filled.get(i);
      if (unknownFirst && at < first.at() && !byColumn.containsKey(at)) {
        notices.accept(FormNotices.textNotRead(row.place(at, "")));
      } else {
        add((inOrder ? starts.get(i) : startOf(at, starts)).field(), row, at);
      }
    }
  }

  private void add(FormField field, Row row, int at) {
    List<String> texts = paragraphs.computeIfAbsent(field, unused -> new ArrayList<>());
    if (texts.isEmpty()) {
      places.put(field, row.place(at, field.label()));
    }
    texts.addAll(Paragraphs.split(row.cell(at)));
  }

  /**
   * The label that a column belongs to: the last one at or before it, else the first; but one that
   * stood higher up right above the column, if none of these stands at or left of it as near.
   */
  private Start startOf(int column, List<Start> starts) {
    Start found = starts.get(0);
    for (Start start : starts) {
      found = start.at() <= column ? start : found;
    }
    FormField above = byColumn.get(column);
    return above == null || column <= found.at() ? found : new Start(column, above);
  }

  /** A label and the column that it stands at. */
  private record Start(int at, FormField field) {}
}
