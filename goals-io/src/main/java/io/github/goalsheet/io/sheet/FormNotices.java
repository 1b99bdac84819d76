package io.github.goalsheet.io.sheet;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.grid.Quoted;
import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.NoticeKind;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import java.util.List;

/** What the readers of forms and of their rows have to say, where it quotes cells. */
public final class FormNotices {
  private FormNotices() {}

  public static Notice textNotRead(Place place) {
    return textNotRead(place, List.of(place.raw()));
  }

  /** All that stands in a row. */
  public static Notice textNotRead(Row row) {
    return textNotRead(row.place(row.firstFilled(), ""), words(row));
  }

  private static Notice textNotRead(Place place, List<String> words) {
    return words.stream().allMatch(PageText::isOfPage)
        ? pageTextNotRead(place, words)
        : FormKinds.TEXT_NOT_READ.at(place, quoted(words));
  }

  static Notice pageTextNotRead(Place place, List<String> words) {
    return FormKinds.PAGE_TEXT_NOT_READ.at(place, quoted(words));
  }

  public static Notice rowOutsideTable(Row row) {
    return FormKinds.ROW_OUTSIDE_TABLE.at(row.place(row.firstFilled(), ""), quoted(words(row)));
  }

  public static Notice cellNotRead(Place place) {
    return FormKinds.CELL_NOT_READ.at(place, quoted(List.of(place.raw())));
  }

  /** Several cells of one row. */
  public static Notice cellsNotRead(Row row, List<Integer> columns) {
    return FormKinds.CELL_NOT_READ.at(
        row.place(columns.get(0), ""),
        quoted(columns.stream().map(row::cell).collect(toImmutableList())));
  }

  /** The begin of what stands at a place. */
  public static Notice quoting(NoticeKind kind, Place place) {
    return kind.at(place, Quoted.of(place.raw()));
  }

  /** A heading with the cells below it. */
  public static Notice quoting(NoticeKind kind, Place heading, List<String> cells) {
    String words = heading.raw();
    return kind.at(
        heading,
        new Message(Quoted.of(words, cells, Language.JA), Quoted.of(words, cells, Language.EN)));
  }

  private static ImmutableList<String> words(Row row) {
    return row.filled().stream().map(row::cell).collect(toImmutableList());
  }

  private static Message quoted(List<String> words) {
    return new Message(Quoted.of(words, Language.JA), Quoted.of(words, Language.EN));
  }
}
