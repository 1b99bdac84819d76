package io.github.goalsheet.io.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class IndicatorsCsvWriterTest {
  private static final FiscalYear R4 = FiscalYear.of(2022);

  private static GoalSheet sheet(String contact, Goal... goals) {
    return GoalSheet.of(R4, new Organization("みどり区", "公園課", contact), goals);
  }

  @Test
  void whatTheSheetsSayBeyondTheFormIsToldOfThoseThatWereWritten() throws IOException {
    Indicator old = Indicator.of("花壇の数").withActual(R4.plusYears(-1), "3");
    try (IndicatorsCsvWriter writer =
        IndicatorsCsvWriter.to(OutputStream.nullOutputStream(), CsvOptions.DEFAULT, 0)) {
      assertThat(writer.leftOut("out.csv")).isEmpty();
      writer.write(sheet("", Goal.of(1, "花を植えます。")));
      assertThat(writer.leftOut("out.csv")).isEmpty();
      assertThatThrownBy(() -> writer.write(sheet("管理係", Goal.of(1, "花を植えます。", old))))
          .isInstanceOf(UnwritableSheetException.class);
      assertThat(writer.leftOut("out.csv")).isEmpty();

      writer.write(sheet(""));

      assertThat(writer.leftOut("out.csv"))
          .map(told -> told.message().en())
          .contains(
              "Indicators CSV holds goals and indicators only. It leaves out: 1 sheet without"
                  + " goals. JSON, NDJSON and data packages hold everything.");
    }
  }
}
