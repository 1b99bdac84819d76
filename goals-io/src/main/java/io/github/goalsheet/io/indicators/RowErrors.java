package io.github.goalsheet.io.indicators;

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
    return new UnwritableSheetException(
        "sheets_alike",
        new Message(
            "直前のシートと年度・組織名が同じ("
                + sheet.year().toText()
                + "、"
                + organization
                + ")ため、書き出すと 1 枚のシートに読めます。",
            "The sheet before is of the same year and organization ("
                + sheet.year()
                + ", "
                + organization
                + "); written below each other, the two would read as one."));
  }

  static UnwritableSheetException goalsAlike(Goal goal) {
    return new UnwritableSheetException(
        "goals_alike",
        new Message(
            "目標 " + goal.number() + " が続けて二つあり、内容も同じため、書き出すと一つの目標に読めます。",
            "Goal "
                + goal.number()
                + " comes twice in a row and says the same; written below each other, the two would"
                + " read as one."));
  }

  static UnwritableSheetException actualUnwritable(
      Indicator indicator, FiscalYear year, int actualYears) {
    return new UnwritableSheetException(
        "actual_unwritable",
        new Message(
            "指標「"
                + indicator.label()
                + "」の "
                + year.toShortText()
                + " 実績を書き出す列がありません(過去 "
                + actualYears
                + " 年分)。",
            "There is no column for the actual of "
                + year
                + " of "
                + indicator.label()
                + "; there is one for each of "
                + actualYears
                + " years before the sheet's."));
  }
}
