package io.github.goalsheet.io.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.message.Severity;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An account can fail: it notices what a reader with a fault would do. */
class AccountTest {
  private static final String FORM =
      """
      組織目標管理シート,,,,,問合せ先(電話番号),語1000
      年度,令和4年度,,,,作成日,令和4年4月1日
      組織名(部),語1001,,組織名(準部・課・機関名),語1002,,,語1003
      No.,部区 組織目標,組織目標,主な取組(事業),項目(単位),R4目標,R4結果,評価,語1004
      7000001,7000002,語1005,語1006,語1007,7000003,7000004,語1008,語1009
      7000005,,語1010,語1011,語1012,7000006,7000007,語1013,
      7000008,,,,,－,,,
      取り組みについて
      語1014
      """;

  private static final Grid GRID = Grid.of(FORM);

  @Test
  void whatIsFoundOrToldIsNotLost() {
    Account account = account(read());

    assertThat(account.losses()).isEmpty();
    assertThat(account.passedOver())
        .contains(PassedOver.LABEL, PassedOver.UNUSED_NUMBER, PassedOver.RULE);
  }

  @Test
  void withoutNoticesWhatWasNotReadIsLost() {
    assertThat(account(with(read(), ImmutableList.of())).losses())
        .containsExactly(
            "lost: '語1003' at input:3,8",
            "lost: '語1004' at input:4,9",
            "lost: '語1009' at input:5,9");
  }

  @Test
  void noticesThatOnlyInformDoNotTellOfALoss() {
    ImmutableList<Notice> informing =
        read().notices().stream()
            .map(n -> Notices.notice(n.code(), Severity.INFO, n.place(), n.message()))
            .collect(ImmutableList.toImmutableList());

    assertThat(account(with(read(), informing)).losses()).hasSize(3);
  }

  @Test
  void aGoalThatIsDroppedIsLost() {
    assertThat(losses(sheet -> goals(sheet, sheet.goals().subList(0, 1))))
        .contains("lost: '語1010' at input:6,3 as STATEMENT")
        .hasSize(7);
  }

  @Test
  void wordsInAnotherColumnAreMisplaced() {
    assertThat(
            losses(
                sheet ->
                    goals(
                        sheet,
                        sheet.goals().stream()
                            .map(
                                goal ->
                                    goal.withIndicators(
                                        goal.indicators().stream()
                                            .map(AccountTest::withLabelAsStatus)
                                            .collect(ImmutableList.toImmutableList())))
                            .toList())))
        .hasSize(2)
        .allMatch(loss -> loss.startsWith("misplaced: "));
  }

  @Test
  void wordsInAnotherRowAreTorn() {
    assertThat(
            losses(
                sheet -> {
                  Goal first = sheet.goals().get(0);
                  Goal second = sheet.goals().get(1);
                  return goals(
                      sheet,
                      List.of(
                          first.withIndicators(second.indicators()),
                          second.withIndicators(first.indicators())));
                }))
        .isNotEmpty()
        .allMatch(loss -> loss.startsWith("torn from its row: "));
  }

  @Test
  void damagedFormsWouldLoseWordsIfNothingWereSaidOfThem() {
    int silent = 0;
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      Marks marks = new Marks();
      Grid grid = new FormMaker(random, marks).make(1);
      GridDamage.EXTRA_COLUMN.to(grid, random, marks);
      String text = grid.text();
      Optional<ReadResult> read = Reading.read(text);
      if (read.isPresent()) {
        Sayings sayings = new FormSayings(Reading.SOURCE, Grid.of(text));
        silent += Account.of(sayings, with(read.get(), ImmutableList.of())).losses().size();
      }
    }

    assertThat(silent).isGreaterThan(100);
  }

  private static ReadResult read() {
    return Reading.read(FORM).orElseThrow();
  }

  private static Account account(ReadResult read) {
    return Account.of(new FormSayings(Reading.SOURCE, GRID), read);
  }

  private static ReadResult with(ReadResult read, ImmutableList<Notice> notices) {
    return new ReadResult(read.sheets(), notices);
  }

  private static List<String> losses(UnaryOperator<GoalSheet> fault) {
    ReadResult read = read();
    ImmutableList<ReadSheet> sheets =
        read.sheets().stream()
            .map(sheet -> new ReadSheet(fault.apply(sheet.sheet()), sheet.places()))
            .collect(ImmutableList.toImmutableList());
    return account(new ReadResult(sheets, read.notices())).losses();
  }

  private static GoalSheet goals(GoalSheet sheet, List<Goal> goals) {
    return new GoalSheet(
        sheet.fiscalYear(),
        sheet.organization(),
        sheet.purpose(),
        sheet.dates(),
        ImmutableList.copyOf(goals),
        sheet.narrative());
  }

  private static Indicator withLabelAsStatus(Indicator indicator) {
    return new Indicator(
        "",
        indicator.actuals(),
        indicator.target(),
        indicator.result(),
        indicator.supplement(),
        indicator.label());
  }
}
