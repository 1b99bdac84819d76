package io.github.goalsheet.io.indicators;

import io.github.goalsheet.io.notice.WritingKinds;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;

/** Why a sheet cannot be written as rows. */
final class RowErrors {
  private RowErrors() {}

  static UnwritableSheetException sheetsAlike(RowLayout.SheetCells sheet) {
    String organization = sheet.organization().department() + " " + sheet.organization().section();
    return new UnwritableSheetException(WritingKinds.SHEETS_ALIKE, sheet.year(), organization);
  }

  static UnwritableSheetException goalsAlike(Goal goal) {
    return new UnwritableSheetException(WritingKinds.GOALS_ALIKE, goal.number());
  }

  static UnwritableSheetException actualUnwritable(
      Indicator indicator, FiscalYear year, int actualYears) {
    return new UnwritableSheetException(
        WritingKinds.ACTUAL_UNWRITABLE,
        indicator.label(),
        new Message(year.toShortText(), year.toString()),
        actualYears);
  }
}
