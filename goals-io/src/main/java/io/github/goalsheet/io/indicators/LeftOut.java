package io.github.goalsheet.io.indicators;

import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.io.notice.WritingKinds;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.SheetDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what sheets say that indicators CSV has no columns for. */
final class LeftOut {
  private int sheets;
  private int goalless;
  private boolean contact;
  private boolean purpose;
  private boolean dates;
  private boolean narratives;

  void add(GoalSheet sheet) {
    boolean hasContact = isFilled(sheet.organization().contact());
    boolean hasPurpose = isFilled(sheet.purpose());
    boolean hasDates = !sheet.dates().equals(SheetDates.NONE);
    boolean hasNarratives = !sheet.narrative().equals(Narrative.NONE);
    contact |= hasContact;
    purpose |= hasPurpose;
    dates |= hasDates;
    narratives |= hasNarratives;
    sheets += hasContact || hasPurpose || hasDates || hasNarratives ? 1 : 0;
    goalless += sheet.goals().isEmpty() ? 1 : 0;
  }

  private static boolean isFilled(String text) {
    return !Wording.isBlank(text);
  }

  /** What there is to say, if anything was left out. */
  Optional<Notice> notice(String output) {
    if (sheets == 0 && goalless == 0) {
      return Optional.empty();
    }
    List<String> ja = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (sheets > 0) {
      ja.add(sheets + " シートの" + String.join("・", fields(true)));
      en.add(
          String.join(", ", fields(false))
              + (sheets == 1 ? " of 1 sheet" : " of " + sheets + " sheets"));
    }
    if (goalless > 0) {
      ja.add("目標のない " + goalless + " シート");
      en.add(goalless == 1 ? "1 sheet without goals" : goalless + " sheets without goals");
    }
    return Optional.of(
        WritingKinds.NOT_IN_INDICATORS_CSV.at(
            new Place.Input(output), new Message(String.join("、", ja), String.join("; ", en))));
  }

  private List<String> fields(boolean japanese) {
    List<String> fields = new ArrayList<>();
    add(fields, contact, japanese ? FormField.CONTACT.label() : "contact");
    add(fields, purpose, japanese ? FormField.PURPOSE.label() : "purpose");
    add(fields, dates, japanese ? "日付" : "dates");
    add(fields, narratives, japanese ? "取り組みの記述" : "narratives");
    return fields;
  }

  private static void add(List<String> fields, boolean present, String name) {
    if (present) {
      fields.add(name);
    }
  }
}
