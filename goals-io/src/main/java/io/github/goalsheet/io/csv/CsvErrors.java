package io.github.goalsheet.io.csv;

import io.github.goalsheet.io.Place;
import io.github.goalsheet.io.UnreadableInputException;
import io.github.goalsheet.io.UnwritableSheetException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.Indicator;
import java.time.LocalDate;

/** What ends the reading of a whole input, or the writing of a sheet. */
final class CsvErrors {
  private CsvErrors() {}

  static UnwritableSheetException readsAsLabel(FormField field, String text) {
    return new UnwritableSheetException(
        "reads_as_label",
        new Message(
            "「" + field.label() + "」の内容「" + text + "」は様式の見出しと同じため書き出せません。",
            field.label() + " cannot be written, because it reads like a label: " + text));
  }

  static UnwritableSheetException dateUnwritable(FormField field, LocalDate date) {
    return new UnwritableSheetException(
        "date_unwritable",
        new Message(
            "「" + field.label() + "」の " + date + " は様式の日付として書き出せません。",
            field.label() + " cannot be written as a date of the form: " + date));
  }

  static UnwritableSheetException goalUnwritable(Goal goal, FormField field) {
    return new UnwritableSheetException(
        "goal_unwritable",
        new Message(
            "目標 " + goal.number() + " の「" + field.label() + "」は、様式に書くと別の内容に読めるため書き出せません。",
            "Goal "
                + goal.number()
                + " cannot be written: its "
                + field.label()
                + " would read as something else in the form."));
  }

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

  static UnwritableSheetException paragraphsUnwritable(FormField field) {
    return new UnwritableSheetException(
        "paragraphs_unwritable",
        new Message(
            "「" + field.label() + "」の段落に段落の区切り(</p>)が含まれるため書き出せません。",
            field.label() + " cannot be written: a paragraph holds the mark </p>."));
  }

  static UnreadableInputException noSheet(String source) {
    return new UnreadableInputException(
        "no_sheet",
        new Place.Input(source),
        new Message("組織目標管理シートが見つかりません。", "There is no goal sheet in it."));
  }

  static UnreadableInputException tooManyColumns(Row row, int limit) {
    return new UnreadableInputException(
        "too_many_columns",
        row.place(),
        new Message(
            "列の数が上限(" + limit + ")を超えています。",
            "The row has more columns than the limit of " + limit + "."));
  }

  static UnreadableInputException cellTooLong(Row row, int column, int limit) {
    Place.TableCell place =
        new Place.TableCell(row.source(), row.line(), row.number(), column + 1, "", "");
    return new UnreadableInputException(
        "cell_too_long",
        place,
        new Message(
            "セル " + place.address() + " の文字数が上限(" + limit + ")を超えています。",
            "Cell " + place.address() + " is longer than the limit of " + limit + " characters."));
  }

  static UnreadableInputException tooManyRows(Row row, int limit) {
    return new UnreadableInputException(
        "too_many_rows",
        row.place(),
        new Message(
            "1 シートの行数が上限(" + limit + ")を超えています。",
            "The sheet has more rows than the limit of " + limit + "."));
  }

  static UnreadableInputException tooMuchCarried(Row first, long limit) {
    return new UnreadableInputException(
        "too_much_carried",
        first.place(),
        new Message(
            "結合されたセルから目標が引き継ぐ文字の合計が上限(" + limit + ")を超えています。",
            "What goals carry over from merged cells is more than the limit of "
                + limit
                + " characters in all."));
  }
}
