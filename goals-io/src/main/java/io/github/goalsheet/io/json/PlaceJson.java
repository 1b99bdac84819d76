package io.github.goalsheet.io.json;

import io.github.goalsheet.io.decode.HalfCharacters;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.reading.Place;

/** A place as typed JSON fields. */
final class PlaceJson {
  private PlaceJson() {}

  /**
   * Adds a place: {@code file}; {@code line}, {@code column} and {@code cell} of a table; {@code
   * line} and {@code pointer} of JSON.
   */
  static Json.Fields put(Json.Fields fields, Place place) {
    fields.put("file", HalfCharacters.replaced(place.source()));
    if (place instanceof Place.TableCell cell) {
      fields.put("line", new Json.Num(Integer.toString(cell.line()), 0));
      if (!cell.columnName().isEmpty()) {
        fields.put("column", cell.columnName());
      }
      return fields.put("cell", cell.address());
    }
    if (place instanceof Place.JsonValue value) {
      fields.put("line", new Json.Num(Integer.toString(value.line()), 0));
      return fields.put("pointer", HalfCharacters.replaced(value.pointer()));
    }
    return fields;
  }
}
