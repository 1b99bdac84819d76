package io.github.goalsheet.io.report.page;

import io.github.goalsheet.io.reading.Place;

/** Places as the page names them. */
final class PlaceText {
  private PlaceText() {}

  /** Where in which file, without the folders that the file lies in; empty if it was not read. */
  static String of(Place place, Texts texts) {
    if (place.source().isEmpty()) {
      return "";
    }
    String name = file(place.source(), texts);
    if (place instanceof Place.TableCell cell) {
      String address = cell.column() > 0 ? cell.address() : "";
      String named = (cell.columnName() + " " + address).strip();
      return texts.say("finding.line", name, cell.line(), named).strip();
    }
    return place instanceof Place.JsonValue value
        ? texts.say("finding.line", name, value.line(), value.pointer()).strip()
        : name;
  }

  /** An input without the folders that it lies in. */
  static String file(String source, Texts texts) {
    String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    return file.equals("-") ? texts.say("finding.stdin") : file.isEmpty() ? source : file;
  }
}
