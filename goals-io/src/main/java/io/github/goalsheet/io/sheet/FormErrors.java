package io.github.goalsheet.io.sheet;

import io.github.goalsheet.io.grid.Row;
import io.github.goalsheet.io.notice.FormKinds;
import io.github.goalsheet.io.notice.WritingKinds;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import java.time.LocalDate;

/** What ends the reading of a form, and why a sheet cannot be written as one. */
public final class FormErrors {
  private FormErrors() {}

  public static UnwritableSheetException readsAsLabel(FormField field, String text) {
    return new UnwritableSheetException(WritingKinds.READS_AS_LABEL, field.label(), text);
  }

  public static UnwritableSheetException dateUnwritable(FormField field, LocalDate date) {
    return new UnwritableSheetException(WritingKinds.DATE_UNWRITABLE, field.label(), date);
  }

  public static UnwritableSheetException goalUnwritable(Goal goal, FormField field) {
    return new UnwritableSheetException(WritingKinds.GOAL_UNWRITABLE, goal.number(), field.label());
  }

  public static UnwritableSheetException paragraphsUnwritable(FormField field) {
    return new UnwritableSheetException(WritingKinds.PARAGRAPHS_UNWRITABLE, field.label());
  }

  public static UnreadableInputException tooMuchCarried(Row first, long limit) {
    return new UnreadableInputException(FormKinds.TOO_MUCH_CARRIED.at(first.place(), limit));
  }
}
