package io.github.goalsheet.io.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.finding.CheckReport;
import io.github.goalsheet.finding.Remark;
import io.github.goalsheet.finding.Verified;
import io.github.goalsheet.io.grid.CsvOut;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes findings as CSV, a row each: {@code
 * severity,code,file,line,column,cell,fiscal_year,department,section,goal,indicator,message}. Of a
 * place in JSON, {@code cell} is the pointer. What was verified has the severity {@code VERIFIED}
 * and, as code, how the figure is explained.
 */
public final class FindingCsvWriter {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "severity",
          "code",
          "file",
          "line",
          "column",
          "cell",
          "fiscal_year",
          "department",
          "section",
          "goal",
          "indicator",
          "message");

  private final CheckResult result;
  private final Language language;

  private FindingCsvWriter(CheckResult result, Language language) {
    this.result = result;
    this.language = language;
  }

  /**
   * Writes the findings of sheets.
   *
   * @param result what was found
   * @param explain whether to write what was verified too
   * @param language the language of the sentences
   * @param options how to write
   * @param stream where to write it; closed
   * @throws IOException if the stream fails or the charset lacks a character
   */
  public static void write(
      CheckResult result,
      boolean explain,
      Language language,
      CsvOptions options,
      OutputStream stream)
      throws IOException {
    FindingCsvWriter writer =
        new FindingCsvWriter(requireNonNull(result, "result"), requireNonNull(language));
    try (CsvOut out = new CsvOut(stream, options)) {
      out.write(writer.rows(explain));
    }
  }

  private List<ImmutableList<String>> rows(boolean explain) {
    List<ImmutableList<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (CheckReport.Found found : result.report().findings()) {
      rows.add(row(found.severity().name(), found.finding().rule().code(), found.finding()));
    }
    if (explain) {
      for (Verified sound : result.report().verified()) {
        String operation =
            CaseFormat.UPPER_UNDERSCORE.to(
                CaseFormat.LOWER_UNDERSCORE, sound.breakdown().operation().name());
        rows.add(row("VERIFIED", operation, sound));
      }
    }
    return rows;
  }

  private ImmutableList<String> row(String severity, String code, Remark remark) {
    Place place = result.place(remark.subject());
    PlaceCells cells = PlaceCells.of(place);
    GoalSheet sheet = result.sheet(remark.subject());
    return ImmutableList.<String>builder()
        .add(severity, code, place.source())
        .add(cells.line(), cells.column(), cells.cell())
        .add(sheet.fiscalYear().toString())
        .add(sheet.organization().department(), sheet.organization().section())
        .add(result.goal(remark.subject()).map(goal -> "" + goal.number()).orElse(""))
        .add(result.indicator(remark.subject()).map(Indicator::label).orElse(""))
        .add(remark.message().in(language))
        .build();
  }
}
