package io.github.goalsheet.io.datapackage;

import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.model.GoalSheet;
import java.io.IOException;
import java.nio.file.Path;

/** Data packages of tests. */
final class PackageFiles {
  private PackageFiles() {}

  static void write(Path folder, Iterable<GoalSheet> sheets) throws IOException {
    try (DataPackageWriter writer = DataPackageWriter.to(folder)) {
      for (GoalSheet sheet : sheets) {
        writer.write(sheet);
      }
      writer.finish();
    }
  }

  /** A notice in short: {@code ERROR wrong_value goals.csv:3 [number]}. */
  static String brief(Notice notice) {
    Place place = notice.place();
    String file = Path.of(place.source()).getFileName().toString();
    return notice.severity()
        + " "
        + notice.code()
        + " "
        + file
        + place.toString().substring(place.source().length());
  }
}
