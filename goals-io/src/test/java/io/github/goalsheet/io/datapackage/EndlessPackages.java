package io.github.goalsheet.io.datapackage;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.GoalSheet;
import java.io.IOException;
import java.nio.file.Path;

/** A program that writes a data package again and again until it is killed. */
final class EndlessPackages {
  /** What it writes by turns. */
  static final ImmutableList<ImmutableList<GoalSheet>> CONTENTS =
      ImmutableList.of(SampleSheets.BOTH, ImmutableList.of(SampleSheets.FULL));

  private EndlessPackages() {}

  /**
   * Writes the contents by turns.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    for (int i = 0; ; i++) {
      try (DataPackageWriter writer = DataPackageWriter.to(Path.of(args[0]))) {
        for (GoalSheet sheet : CONTENTS.get(i % CONTENTS.size())) {
          writer.write(sheet);
        }
        writer.finish();
      }
      if (i == 0) {
        System.out.write('!');
        System.out.flush();
      }
    }
  }
}
