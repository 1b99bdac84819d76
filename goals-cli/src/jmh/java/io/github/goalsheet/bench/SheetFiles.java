package io.github.goalsheet.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.indicators.IndicatorsCsvReader;
import io.github.goalsheet.io.layout.SheetCsvWriter;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Narrative;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** A folder of forms of about 6 kB each, the same from the same seed. */
final class SheetFiles {
  private static final int ROWS_PER_SHEET = 7;
  private static final ImmutableList<String> PARAGRAPHS =
      ImmutableList.of(
          "窓口の混雑をやわらげるため、予約の枠を見直し、案内の表示を改める。あわせて、出前講座や協議会の場で寄せられた声を整理し、次の年度の計画に生かす。".repeat(4),
          "道路と公園の点検は計画した箇所をすべて終えた。補修が必要と分かった箇所は、危険の大きさと費用を比べて順番を決め、地域に説明したうえで着手した。".repeat(4));

  private SheetFiles() {}

  /** Writes so many forms, one in a file. */
  static void write(Path folder, int count) throws IOException {
    Path rows = Files.createTempFile("goals-bench", ".csv");
    IndicatorsFile.write(rows, ROWS_PER_SHEET * count, 2);
    Iterator<ReadSheet> sheets =
        IndicatorsCsvReader.read(InputText.of("bench", Files.readString(rows)), ReadOptions.DEFAULT)
            .sheets()
            .iterator();
    Files.delete(rows);
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(String.format("sheet-%05d.csv", i));
      try (OutputStream out = Files.newOutputStream(file);
          SheetCsvWriter writer = new SheetCsvWriter(out, CsvOptions.DEFAULT)) {
        writer.write(filled(sheets.next().sheet()));
      }
    }
  }

  private static GoalSheet filled(GoalSheet sheet) {
    return new GoalSheet(
        sheet.fiscalYear(),
        sheet.organization(),
        "区民に身近な行政を進める",
        sheet.dates(),
        sheet.goals(),
        new Narrative(PARAGRAPHS, PARAGRAPHS));
  }

  static void delete(Path folder) throws IOException {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }
}
