package io.github.goalsheet.io.text;

import io.github.goalsheet.io.reading.SheetLabels;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.GoalSheet;

/** What text for people says of every sheet, in one language. */
record TextWords(Language language) {
  String say(String ja, String en) {
    return new Message(ja, en).in(language);
  }

  /** The fiscal year of a sheet. */
  String year(GoalSheet sheet) {
    return say(sheet.fiscalYear().toText(), "fiscal " + sheet.fiscalYear());
  }

  /** The department and section of a sheet. */
  String organization(GoalSheet sheet) {
    return SheetLabels.both(sheet);
  }
}
