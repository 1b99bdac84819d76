package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.io.datapackage.DataPackageWriter;
import io.github.goalsheet.io.json.JsonSheetWriter;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.NextYear;
import io.github.goalsheet.model.Organization;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An actual of the sheet's own year, which many offices write in place of a result. */
class OwnYearActualTest {
  private static final FiscalYear R4 = FiscalYear.of(2022);
  private static final FiscalYear R3 = FiscalYear.of(2021);
  private static final Indicator PLAIN =
      Indicator.of("件数(件)").withActual(R3, "8").withTarget("10件以上");

  @TempDir private Path folder;

  private static GoalSheet sheet(Indicator indicator) {
    return GoalSheet.of(R4, Organization.of("", "課"), Goal.of(1, "目標", indicator));
  }

  private ReadResult read(String form, GoalSheet sheet) throws IOException {
    if (form.equals("package")) {
      Path written = folder.resolve("package");
      try (DataPackageWriter writer = DataPackageWriter.to(written)) {
        writer.write(sheet);
        writer.finish();
      }
      return GoalSheets.read(written);
    }
    StringWriter text = new StringWriter();
    try (JsonSheetWriter writer =
        form.equals("document") ? JsonSheetWriter.document(text) : JsonSheetWriter.lines(text)) {
      writer.write(sheet);
    }
    return GoalSheets.read(InputText.of("in", text.toString()), ReadOptions.DEFAULT);
  }

  private static Indicator only(ReadResult result) {
    return result.goalSheets().get(0).goals().get(0).indicators().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "lines", "package"})
  void isTheResultWhereThereIsNone(String form) throws IOException {
    for (String none : new String[] {"", "-", "―"}) {
      ReadResult result = read(form, sheet(PLAIN.withActual(R4, "12").withResult(none)));

      assertThat(result.notices()).isEmpty();
      assertThat(only(result)).isEqualTo(PLAIN.withResult("12"));
      assertThat(result.sheets().get(0).places().indicator(0, 0, FormField.RESULT).raw())
          .isEqualTo("12");
      assertThat(NextYear.of(result.goalSheets().get(0)).goals().get(0).indicators().get(0))
          .isEqualTo(Indicator.of("件数(件)").withActual(R4, "12"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "lines", "package"})
  void isToldBesideAResultAndKept(String form) throws IOException {
    Indicator both = PLAIN.withActual(R4, "11").withResult("12");

    ReadResult result = read(form, sheet(both));

    assertThat(only(result)).isEqualTo(both);
    assertThat(result.notices()).hasSize(1);
    Notice notice = result.notices().get(0);
    assertThat(notice.severity()).isEqualTo(Severity.WARNING);
    assertThat(notice.place().raw()).isEqualTo("11");
    assertThat(notice.code())
        .isEqualTo(form.equals("package") ? "result_and_actual" : "json_result_and_actual");
    String more = form.equals("package") ? ": 11" : "";
    assertThat(notice.message())
        .isEqualTo(
            form.equals("package")
                ? new Message(
                    "このシートの年度に、結果のほかに実績もあります。評価には結果を使います" + more,
                    "The sheet's own year has this actual beside a result; the result is rated"
                        + more)
                : new Message(
                    "このシートの年度に、結果のほかに実績もあります。評価には結果を使います。",
                    "The sheet's own year has this actual beside a result; the result is rated."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "lines", "package"})
  void ofALaterYearIsKeptAndFound(String form) throws IOException {
    Indicator later = PLAIN.withActual(FiscalYear.of(2023), "13").withResult("12");

    ReadResult result = read(form, sheet(later));

    assertThat(only(result)).isEqualTo(later);
    assertThat(Checker.of(EvaluationPolicy.niigata()).check(result.goalSheets()).findings())
        .extracting(found -> found.finding().getClass().getSimpleName())
        .contains("ActualYearsDoNotFit");
    assertThat(NextYear.of(result.goalSheets().get(0)).goals().get(0).indicators().get(0).actuals())
        .containsKey(FiscalYear.of(2023));
  }

  @Test
  void ofAModelIsNotLostInTheNextYear() {
    GoalSheet sheet = sheet(PLAIN.withActual(R4, "12"));

    assertThat(NextYear.of(sheet).goals().get(0).indicators().get(0).actuals().get(R4).text())
        .isEqualTo("12");
  }
}
