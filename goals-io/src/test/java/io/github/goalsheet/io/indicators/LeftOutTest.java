package io.github.goalsheet.io.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeftOutTest {
  private static final SheetDates DATED =
      new SheetDates(Optional.of(LocalDate.of(2022, 4, 1)), Optional.empty(), Optional.empty());
  private static final Narrative TOLD = Narrative.of(List.of("花を植えます。"), List.of());
  private static final Goal GOAL = Goal.of(1, "花を植えます。");

  private static GoalSheet sheet(
      String contact, String purpose, SheetDates dates, Narrative narrative, Goal... goals) {
    return new GoalSheet(
        FiscalYear.of(2022),
        new Organization("みどり区", "公園課", contact),
        purpose,
        dates,
        ImmutableList.copyOf(goals),
        narrative);
  }

  private static Optional<Notice> told(GoalSheet... sheets) {
    LeftOut leftOut = new LeftOut();
    for (GoalSheet sheet : sheets) {
      leftOut.add(sheet);
    }
    return leftOut.notice("out.csv");
  }

  private static void assertTold(String ja, String en, GoalSheet... sheets) {
    assertThat(told(sheets))
        .contains(
            Notices.notice(
                "not_in_indicators_csv",
                Severity.WARNING,
                new Place.Input("out.csv"),
                new Message(
                    "指標 CSV には目標と指標だけを書き出します。含まれないもの: "
                        + ja
                        + "。すべてを残すには json、ndjson、datapackage を使います。",
                    "Indicators CSV holds goals and indicators only. It leaves out: "
                        + en
                        + ". JSON, NDJSON and data packages hold everything.")));
  }

  @Test
  void nothingIsToldOfSheetsThatAreAllThere() {
    assertThat(told()).isEmpty();
    assertThat(told(sheet("", " \n", SheetDates.NONE, Narrative.NONE, GOAL))).isEmpty();
  }

  @Test
  void eachFieldThatIsFilledIsNamed() {
    assertTold(
        "1 シートの問合せ先(電話番号)",
        "contact of 1 sheet",
        sheet("管理係", "", SheetDates.NONE, Narrative.NONE, GOAL));
    assertTold(
        "1 シートの組織の目的",
        "purpose of 1 sheet",
        sheet("", "緑を守ります。", SheetDates.NONE, Narrative.NONE, GOAL));
    assertTold("1 シートの日付", "dates of 1 sheet", sheet("", "", DATED, Narrative.NONE, GOAL));
    assertTold(
        "1 シートの取り組みの記述", "narratives of 1 sheet", sheet("", "", SheetDates.NONE, TOLD, GOAL));
  }

  @Test
  void fieldsOfAllSheetsAreToldTogetherInTheOrderOfTheForm() {
    assertTold(
        "2 シートの問合せ先(電話番号)・組織の目的・日付・取り組みの記述",
        "contact, purpose, dates, narratives of 2 sheets",
        sheet("", "緑を守ります。", SheetDates.NONE, TOLD, GOAL),
        sheet("", "", SheetDates.NONE, Narrative.NONE, GOAL),
        sheet("管理係", "", DATED, Narrative.NONE, GOAL));
  }

  @Test
  void sheetsWithoutGoalsAreCounted() {
    GoalSheet bare = sheet("", "", SheetDates.NONE, Narrative.NONE);

    assertTold("目標のない 1 シート", "1 sheet without goals", bare);
    assertTold(
        "1 シートの日付、目標のない 2 シート",
        "dates of 1 sheet; 2 sheets without goals",
        bare,
        sheet("", "", DATED, Narrative.NONE));
  }
}
