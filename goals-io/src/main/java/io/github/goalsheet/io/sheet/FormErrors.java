package io.github.goalsheet.io.sheet;

import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import java.time.LocalDate;

/** What ends the reading of a form, and why a sheet cannot be written as one. */
public final class FormErrors {
  private FormErrors() {}

  public static UnwritableSheetException readsAsLabel(FormField field, String text) {
    return new UnwritableSheetException(
        "reads_as_label",
        new Message(
            "「" + field.label() + "」の内容「" + text + "」は様式の見出しと同じため書き出せません。",
            field.label() + " cannot be written, because it reads like a label: " + text));
  }

  public static UnwritableSheetException dateUnwritable(FormField field, LocalDate date) {
    return new UnwritableSheetException(
        "date_unwritable",
        new Message(
            "「" + field.label() + "」の " + date + " は様式の日付として書き出せません。",
            field.label() + " cannot be written as a date of the form: " + date));
  }

  public static UnwritableSheetException goalUnwritable(Goal goal, FormField field) {
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

  public static UnwritableSheetException paragraphsUnwritable(FormField field) {
    return new UnwritableSheetException(
        "paragraphs_unwritable",
        new Message(
            "「" + field.label() + "」の段落に段落の区切り(</p>)が含まれるため書き出せません。",
            field.label() + " cannot be written: a paragraph holds the mark </p>."));
  }

  public static UnreadableInputException tooMuchCarried(Row first, long limit) {
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
