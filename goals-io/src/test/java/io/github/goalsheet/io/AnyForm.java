package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.goalsheet.io.datapackage.DataPackageWriter;
import io.github.goalsheet.io.indicators.IndicatorsCsvWriter;
import io.github.goalsheet.io.indicators.RowColumns;
import io.github.goalsheet.io.json.JsonSheetWriter;
import io.github.goalsheet.io.layout.SheetCsvWriter;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.SheetWriter;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Every form that sheets are written in, and what they are read as again. */
enum AnyForm {
  SHEET_CSV {
    @Override
    ReadResult written(List<GoalSheet> sheets, Path folder) throws IOException {
      return text(sheets, out -> new SheetCsvWriter(out, CsvOptions.DEFAULT));
    }
  },
  INDICATORS_CSV {
    @Override
    ReadResult written(List<GoalSheet> sheets, Path folder) throws IOException {
      return text(
          sheets,
          out ->
              IndicatorsCsvWriter.of(
                  out,
                  CsvOptions.DEFAULT,
                  RowColumns.DEFAULT.withActualYears(actualYears(sheets)).withKeys(true)));
    }

    /** This form holds the goals; what it leaves behind is put beside them again. */
    @Override
    ImmutableList<GoalSheet> through(List<GoalSheet> sheets, Path folder) throws IOException {
      return Streams.zip(
              sheets.stream(), super.through(sheets, folder).stream(), AnyForm::withFields)
          .collect(ImmutableList.toImmutableList());
    }
  },
  JSON {
    @Override
    ReadResult written(List<GoalSheet> sheets, Path folder) throws IOException {
      return text(sheets, JsonSheetWriter::document);
    }
  },
  NDJSON {
    @Override
    ReadResult written(List<GoalSheet> sheets, Path folder) throws IOException {
      return text(sheets, JsonSheetWriter::lines);
    }
  },
  DATA_PACKAGE {
    @Override
    ReadResult written(List<GoalSheet> sheets, Path folder) throws IOException {
      Path target = folder.resolve("package");
      try (DataPackageWriter writer = DataPackageWriter.to(target)) {
        for (GoalSheet sheet : sheets) {
          writer.write(sheet);
        }
        writer.finish();
      }
      return GoalSheets.read(target);
    }
  };

  /** The forms that can state every sheet. */
  static final ImmutableList<AnyForm> OF_ANY_SHEET = ImmutableList.of(JSON, NDJSON, DATA_PACKAGE);

  /** Writes sheets and reads what was written. */
  abstract ReadResult written(List<GoalSheet> sheets, Path folder) throws IOException;

  /** The sheets as they come out of this form; nothing is to be said of it. */
  ImmutableList<GoalSheet> through(List<GoalSheet> sheets, Path folder) throws IOException {
    ReadResult read = written(sheets, folder);
    assertThat(read.notices()).isEmpty();
    return read.goalSheets();
  }

  /** Begins to write to a stream. */
  private interface Opening {
    SheetWriter to(OutputStream out) throws IOException;
  }

  private static ReadResult text(List<GoalSheet> sheets, Opening opening) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer = opening.to(out)) {
      for (GoalSheet sheet : sheets) {
        writer.write(sheet);
      }
    }
    return GoalSheets.read(new ByteArrayInputStream(out.toByteArray()), "out", ReadOptions.DEFAULT);
  }

  private static int actualYears(List<GoalSheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.goals().stream())
        .flatMap(goal -> goal.indicators().stream())
        .mapToInt(indicator -> indicator.actuals().size())
        .max()
        .orElse(0);
  }

  private static GoalSheet withFields(GoalSheet sheet, GoalSheet goals) {
    Organization organization = goals.organization();
    return new GoalSheet(
        goals.fiscalYear(),
        new Organization(
            organization.department(), organization.section(), sheet.organization().contact()),
        sheet.purpose(),
        sheet.dates(),
        goals.goals(),
        sheet.narrative());
  }
}
