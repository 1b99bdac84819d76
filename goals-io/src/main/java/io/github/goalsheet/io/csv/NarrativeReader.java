package io.github.goalsheet.io.csv;

import io.github.goalsheet.io.Notice;
import io.github.goalsheet.io.Place;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Narrative;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads the texts at the foot. A text stands in the rows below its label, in the label's column or
 * the blank ones that follow. Two texts that stand below the same label's columns belong to the two
 * labels in their order.
 */
final class NarrativeReader {
  private final Consumer<? super Notice> notices;
  private final Map<FormField, List<String>> paragraphs = new EnumMap<>(FormField.class);
  private final Map<FormField, Place> places = new EnumMap<>(FormField.class);

  NarrativeReader(Consumer<? super Notice> notices) {
    this.notices = notices;
  }

  void read(Outline.Narratives rows) {
    Row labels = rows.labels();
    List<Start> starts = new ArrayList<>();
    for (int at : labels.filled()) {
      int column = at;
      Labels.narrative(labels.cell(at))
          .ifPresentOrElse(
              field -> {
                starts.add(new Start(column, field));
                places.putIfAbsent(field, labels.place(column, field.label()));
              },
              () -> notices.accept(CsvNotices.textNotRead(labels.place(column, ""))));
    }
    rows.texts().forEach(row -> readTexts(row, starts));
  }

  Narrative narrative() {
    return Narrative.of(
        paragraphs.getOrDefault(FormField.PLAN, List.of()),
        paragraphs.getOrDefault(FormField.OUTCOME, List.of()));
  }

  Map<FormField, Place> places() {
    return places;
  }

  private void readTexts(Row row, List<Start> starts) {
    List<Integer> filled = row.filled();
    List<Start> found = filled.stream().map(at -> startOf(at, starts)).toList();
    boolean inOrder = starts.size() == 2 && found.size() == 2 && found.get(0).equals(found.get(1));
    for (int i = 0; i < found.size(); i++) {
      FormField field = (inOrder ? starts : found).get(i).field();
      int at = filled.get(i);
      List<String> texts = paragraphs.computeIfAbsent(field, unused -> new ArrayList<>());
      if (texts.isEmpty()) {
        places.put(field, row.place(at, field.label()));
      }
      texts.addAll(Paragraphs.split(row.cell(at)));
    }
  }

  /** The label that a column belongs to: the last one at or before it, else the first. */
  private static Start startOf(int column, List<Start> starts) {
    Start found = starts.get(0);
    for (Start start : starts) {
      found = start.at() <= column ? start : found;
    }
    return found;
  }

  /** A label and the column that it stands at. */
  private record Start(int at, FormField field) {}
}
