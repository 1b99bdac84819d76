package io.github.goalsheet.io.grid;

import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;

/** What ends the reading of a whole table. */
public final class GridErrors {
  private GridErrors() {}

  public static UnreadableInputException noSheet(String source) {
    return new UnreadableInputException(
        "no_sheet",
        new Place.Input(source),
        new Message("組織目標管理シートが見つかりません。", "There is no goal sheet in it."));
  }

  public static UnreadableInputException tooManyColumns(Row row, int limit) {
    return new UnreadableInputException(
        "too_many_columns",
        row.place(),
        new Message(
            "列の数が上限(" + limit + ")を超えています。",
            "The row has more columns than the limit of " + limit + "."));
  }

  public static UnreadableInputException cellTooLong(Row row, int column, int limit) {
    Place.TableCell place =
        new Place.TableCell(row.source(), row.line(), row.number(), column + 1, "", "");
    return new UnreadableInputException(
        "cell_too_long",
        place,
        new Message(
            "セル " + place.address() + " の文字数が上限(" + limit + ")を超えています。",
            "Cell " + place.address() + " is longer than the limit of " + limit + " characters."));
  }

  public static UnreadableInputException tooManyRows(Row row, int limit) {
    return new UnreadableInputException(
        "too_many_rows",
        row.place(),
        new Message(
            "1 シートの行数が上限(" + limit + ")を超えています。",
            "The sheet has more rows than the limit of " + limit + "."));
  }
}
