package io.github.goalsheet.io.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import org.junit.jupiter.api.Test;

/** Why a sheet cannot be written as rows, word by word. */
class RowErrorsTest {
  @Test
  void anActualWithoutAColumnIsNamed() {
    UnwritableSheetException refused =
        RowErrors.actualUnwritable(Indicator.of("数(本)"), FiscalYear.of(2018), 3);

    assertThat(refused.code()).isEqualTo("actual_unwritable");
    assertThat(refused.text())
        .isEqualTo(
            new Message(
                "指標「数(本)」の H30 実績を書き出す列がありません(過去 3 年分)。",
                "There is no column for the actual of 2018 of 数(本); there is one for each of 3 years"
                    + " before the sheet's."));
  }

  @Test
  void goalsThatWouldReadAsOneAreNamed() {
    UnwritableSheetException refused = RowErrors.goalsAlike(Goal.of(3, "花"));

    assertThat(refused.code()).isEqualTo("goals_alike");
    assertThat(refused.text())
        .isEqualTo(
            new Message(
                "目標 3 が続けて二つあり、内容も同じため、書き出すと一つの目標に読めます。",
                "Goal 3 comes twice in a row and says the same; written below each other, the two"
                    + " would read as one."));
  }
}
