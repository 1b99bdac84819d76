package io.github.goalsheet.io.layout;

import io.github.goalsheet.cell.Era;
import io.github.goalsheet.cell.JapaneseDates;
import io.github.goalsheet.io.sheet.FormErrors;
import io.github.goalsheet.io.sheet.Labels;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.GoalSheet;
import java.time.LocalDate;
import java.util.Optional;

/** The cells of the head, spelled as the form spells them, if that reads back as the same. */
final class HeadCells {
  private static final int LAST_YEAR_OF_ERA = 99;

  private final GoalSheet sheet;

  HeadCells(GoalSheet sheet) {
    this.sheet = sheet;
  }

  String fiscalYear() {
    String era = sheet.fiscalYear().toText();
    return FiscalYear.find(era).isPresent() ? era : sheet.fiscalYear() + "年度";
  }

  /** A year as a column's label begins with it. */
  static String year(FiscalYear year) {
    String era = year.toShortText();
    return FiscalYear.find(era).isPresent() ? era : year + "年度";
  }

  /** A text, unless it would be taken for a label. */
  String text(FormField field, String text) throws UnwritableSheetException {
    if (Labels.head(text).isPresent()) {
      throw FormErrors.readsAsLabel(field, text);
    }
    return text;
  }

  String date(FormField field, Optional<LocalDate> date) throws UnwritableSheetException {
    if (date.isEmpty()) {
      return "";
    }
    String text = spelled(date.get());
    if (!JapaneseDates.findDate(text).equals(date)) {
      throw FormErrors.dateUnwritable(field, date.get());
    }
    return text;
  }

  private static String spelled(LocalDate date) {
    if (date.isBefore(Era.MEIJI.begin())) {
      return date.toString();
    }
    Era era = Era.at(date);
    int year = date.getYear() - era.toCalendarYear(1) + 1;
    if (year > LAST_YEAR_OF_ERA) {
      return date.toString();
    }
    return era.kanji()
        + (year == 1 ? "元" : Integer.toString(year))
        + "年"
        + date.getMonthValue()
        + "月"
        + date.getDayOfMonth()
        + "日";
  }
}
