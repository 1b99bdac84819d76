package io.github.goalsheet.io.grid;

import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;

/** What there is to say about the cells of a table, whatever they mean. */
public final class GridNotices {
  private GridNotices() {}

  static Notice quoteNotClosed(Place place) {
    return error(
        "quote_not_closed",
        place,
        "引用符「\"」で始まるセルが閉じられないままファイルが終わっています。このセルの前までを読み取りました。",
        "The file ends within a quoted cell; what stands before that cell was read.");
  }

  static Notice quoteOrdinary(Place place) {
    return warning(
        "quote_ordinary",
        place,
        "引用符「\"」の対応がとれないため、セルの文字として読み取りました。",
        "The quotes of this cell do not match; they were read as words of the cell.");
  }

  public static Notice cellHoldsRows(Place place) {
    return warning(
        "cell_holds_rows",
        place,
        "引用符「\"」の対応がとれていないためか、表の行が 1 つのセルの中に入っています: " + Quoted.of(place.raw()),
        "Rows of the table stand within this one cell, perhaps because of quotes that do not match: "
            + Quoted.of(place.raw()));
  }

  private static Notice error(String code, Place place, String ja, String en) {
    return new Notice(code, Severity.ERROR, place, new Message(ja, en));
  }

  private static Notice warning(String code, Place place, String ja, String en) {
    return new Notice(code, Severity.WARNING, place, new Message(ja, en));
  }
}
