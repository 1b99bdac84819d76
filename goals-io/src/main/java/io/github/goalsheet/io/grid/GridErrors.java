package io.github.goalsheet.io.grid;

import io.github.goalsheet.io.notice.InputKinds;
import io.github.goalsheet.io.notice.TableKinds;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.UnreadableInputException;

/** What ends the reading of a whole table. */
public final class GridErrors {
  private GridErrors() {}

  public static UnreadableInputException noSheet(String source) {
    return new UnreadableInputException(InputKinds.NO_SHEET.at(new Place.Input(source)));
  }

  public static UnreadableInputException tooManyColumns(Row row, int limit) {
    return new UnreadableInputException(TableKinds.TOO_MANY_COLUMNS.at(row.place(), limit));
  }

  public static UnreadableInputException cellTooLong(Row row, int column, int limit) {
    Place.TableCell place =
        new Place.TableCell(row.source(), row.line(), row.number(), column + 1, "", "");
    return new UnreadableInputException(TableKinds.CELL_TOO_LONG.at(place, place.address(), limit));
  }

  public static UnreadableInputException tooManyRows(Row row, int limit) {
    return new UnreadableInputException(TableKinds.TOO_MANY_ROWS.at(row.place(), limit));
  }
}
