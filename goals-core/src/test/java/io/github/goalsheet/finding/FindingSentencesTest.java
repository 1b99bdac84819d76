package io.github.goalsheet.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.goalsheet.cell.Doubt;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.MissingReason;
import io.github.goalsheet.finding.text.Breakdown;
import io.github.goalsheet.finding.text.Figure;
import io.github.goalsheet.finding.text.Operation;
import io.github.goalsheet.finding.text.Part;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Both sentences of every finding, and that no cell can break one. */
class FindingSentencesTest {
  private static final FiscalYear R4 = FiscalYear.of(2022);
  private static final Subject RESULT = Subject.of(0, 0, 0, FormField.RESULT);
  private static final Subject TARGET = Subject.of(0, 0, 0, FormField.TARGET);
  private static final Subject STATUS = Subject.of(0, 0, 0, FormField.STATUS);
  private static final Subject RATING = Subject.of(0, 0, FormField.RATING);

  private static void assertSays(Remark remark, String ja, String en) {
    assertThat(remark.message()).isEqualTo(new Message(ja, en));
  }

  private static Breakdown breakdown(Operation operation, String expression, String outcome) {
    return new Breakdown(
        operation,
        ImmutableList.of(
            new Part("A", new BigDecimal("1200"), "1,200人"),
            new Part("B", new BigDecimal("300.5"), "300.5人")),
        expression,
        new BigDecimal(outcome),
        Optional.of("人"));
  }

  private static Figure figure(Figure.Kind kind) {
    return new Figure(kind, new BigDecimal("1600"), Optional.of("人"));
  }

  @Test
  void aCellThatIsNoNumberForCertain() {
    assertSays(
        new CellFinding.UnreadableCell(RESULT, "5月4日", Doubt.LOOKS_LIKE_DATE),
        "「5月4日」は表計算ソフトが日付に変えたとみられますので、もとの値を入れ直してください。",
        "5月4日 looks as if a spreadsheet had turned it into a date; enter the value again.");
    assertSays(
        new CellFinding.UnreadableCell(RESULT, "1,24", Doubt.SEPARATOR_MISUSED),
        "「1,24」の区切りは桁区切りとも小数点とも読めますので、書き直してください。",
        "The separator in 1,24 may be a thousands mark or a decimal point; write the number again.");
  }

  @Test
  void aResultThatIsNoNumber() {
    assertSays(
        new CellFinding.ResultNotNumber(RESULT, "100件", "多数"),
        "目標は数値（100件）ですが、結果「多数」は数値ではありません。",
        "The target is a number (100件) but the result (多数) is not.");
  }

  @Test
  void cellsThatAreMissing() {
    assertSays(
        new CellFinding.MissingTarget(TARGET, "参加者数(人)"),
        "目標が記入されていません（参加者数(人)）。",
        "There is no target for 参加者数(人).");
    assertSays(new CellFinding.MissingTarget(TARGET, ""), "目標が記入されていません。", "There is no target.");
    assertSays(
        new CellFinding.MissingResult(RESULT, "参加者数(人)"),
        "評価日がありますが、結果が記入されていません（参加者数(人)）。",
        "The sheet has been evaluated but there is no result for 参加者数(人).");
    assertSays(
        new CellFinding.MissingResult(RESULT, ""),
        "評価日がありますが、結果が記入されていません。",
        "The sheet has been evaluated but there is no result.");
  }

  @Test
  void unitsThatDiffer() {
    assertSays(
        new CellFinding.UnitMismatch(RESULT, "人", "回"),
        "目標の単位「人」と結果の単位「回」が異なりますので、どちらかにそろえてください。",
        "The target is in 人 but the result in 回; state both in one unit.");
  }

  @Test
  void partsThatDoNotAddUpToEachKindOfFigure() {
    Breakdown sum = breakdown(Operation.SUM, "A 1,200人、B 300.5人", "1500.5");

    assertSays(
        new TextFinding.PartsDoNotAddUp(STATUS, sum, figure(Figure.Kind.RESULT)),
        "内訳（A 1,200人、B 300.5人）を合計すると 1,500.5 人になり、結果の 1,600 人と合いません。",
        "The parts (A 1,200人, B 300.5人) add up to 1,500.5 人, which is not the result of 1,600 人.");
    assertSays(
        new TextFinding.PartsDoNotAddUp(STATUS, sum, figure(Figure.Kind.SECOND_RESULT)),
        "内訳（A 1,200人、B 300.5人）を合計すると 1,500.5 人になり、結果のかっこ書きの 1,600 人と合いません。",
        "The parts (A 1,200人, B 300.5人) add up to 1,500.5 人, which is not the 1,600 人 in brackets of the result.");
    assertSays(
        new TextFinding.PartsDoNotAddUp(STATUS, sum, figure(Figure.Kind.TARGET)),
        "内訳（A 1,200人、B 300.5人）を合計すると 1,500.5 人になり、目標の 1,600 人と合いません。",
        "The parts (A 1,200人, B 300.5人) add up to 1,500.5 人, which is not the target of 1,600 人.");
    assertSays(
        new TextFinding.PartsDoNotAddUp(STATUS, sum, figure(Figure.Kind.TEXT)),
        "内訳（A 1,200人、B 300.5人）を合計すると 1,500.5 人になり、本文の 1,600 人と合いません。",
        "The parts (A 1,200人, B 300.5人) add up to 1,500.5 人, which is not the 1,600 人 in the text.");
  }

  @Test
  void aFormulaThatDoesNotHold() {
    assertSays(
        new TextFinding.FormulaDoesNotHold(
            STATUS, breakdown(Operation.FORMULA, "300人×5回", "1500"), figure(Figure.Kind.TEXT)),
        "計算式「300人×5回」の答えは 1,500 人ですが、本文では 1,600 人となっています。",
        "The formula 300人×5回 comes to 1,500 人, but the text says 1,600 人.");
  }

  @Test
  void aMeanOutOfRangeNamesTheRange() {
    assertSays(
        new TextFinding.MeanOutOfRange(
            STATUS,
            breakdown(Operation.MEAN, "A 1,200人、B 300.5人", "750.25"),
            figure(Figure.Kind.RESULT)),
        "平均とされる 1,600 人が、内訳（A 1,200人、B 300.5人）の最小 300.5 人から最大 1,200 人までの範囲にありません。",
        "The mean of 1,600 人 lies outside the range of the parts (A 1,200人, B 300.5人), which is 300.5 人 to 1,200 人.");
  }

  @Test
  void whatAgreesIsSaidForEachOperation() {
    Figure result = figure(Figure.Kind.RESULT);

    assertSays(
        new Verified(STATUS, breakdown(Operation.SUM, "A 1、B 2", "3"), result),
        "結果の 1,600 人は、内訳の合計（A 1、B 2）と合っています。",
        "The result of 1,600 人 agrees with the sum of the parts (A 1, B 2).");
    assertSays(
        new Verified(STATUS, breakdown(Operation.MEAN, "A 1、B 2", "3"), figure(Figure.Kind.TARGET)),
        "目標の 1,600 人は、内訳の平均（A 1、B 2）と合っています。",
        "The target of 1,600 人 agrees with the mean of the parts (A 1, B 2).");
    assertSays(
        new Verified(STATUS, breakdown(Operation.FORMULA, "1×2", "3"), figure(Figure.Kind.TEXT)),
        "本文の 1,600 人は、計算式（1×2）と合っています。",
        "The 1,600 人 in the text agrees with the formula (1×2).");
    assertSays(
        new Verified(STATUS, breakdown(Operation.CARRIED_FORWARD, "1+2", "3"), result),
        "結果の 1,600 人は、前年度の実績と今年度の新規の合計（1+2）と合っています。",
        "The result of 1,600 人 agrees with the actual of the year before plus what is new (1+2).");
  }

  @Test
  void ratings() {
    assertSays(
        new RatingFinding.RatingDiffers(RATING, "達成", "未達成", MissingReason.Simple.NO_TARGET),
        "公表の評価は『達成』ですが、規則による評価は『未達成』です（目標が記入されていないため評価できません）。",
        "The published rating is 達成, but the policy leads to 未達成 (There is no target, so it cannot be rated).");
    assertSays(
        new RatingFinding.UnknownRating(RATING, "Ａ", ImmutableList.of("達成", "未達成")),
        "評価「Ａ」は規則にない語です（規則の語は 達成、未達成）。",
        "The rating Ａ is no word of the policy, which has 達成, 未達成.");
    assertSays(
        new RatingFinding.MissingRating(RATING, 3),
        "評価日がありますが、目標 3 に評価が記入されていません。",
        "The sheet has been evaluated but goal 3 has no rating.");
    assertSays(
        new RatingFinding.RatedWithoutFigure(RATING, "達成", "満足度(%)", "集計中"),
        "結果が「集計中」（満足度(%)）で数値がありませんが、『達成』と評価されています。",
        "The result for 満足度(%) is 集計中, which is no figure, but the goal is rated 達成.");
    assertSays(
        new RatingFinding.RatedWithoutFigure(RATING, "達成", "", "集計中"),
        "結果が「集計中」で数値がありませんが、『達成』と評価されています。",
        "The result is 集計中, which is no figure, but the goal is rated 達成.");
  }

  @Test
  void aTargetThatAsksForNothing() {
    ImmutableSortedMap<FiscalYear, String> actuals =
        ImmutableSortedMap.of(R4.plusYears(-4), "95", R4.plusYears(-1), "1,040");

    assertSays(
        new TargetFinding.TargetBelowActuals(TARGET, "60", Direction.UP, actuals),
        "目標「60」は、過去の実績（H30 95、R3 1,040）のどれよりも低くなっています。",
        "The target of 60 is lower than every earlier actual (H30 95, R3 1,040).");
    assertSays(
        new TargetFinding.TargetBelowActuals(TARGET, "60以下", Direction.DOWN, actuals),
        "目標「60以下」は、過去の実績（H30 95、R3 1,040）のどれよりも高くなっています。",
        "The target of 60以下 is higher than every earlier actual (H30 95, R3 1,040).");
  }

  @Test
  void theSheetAsAWhole() {
    Subject number = Subject.of(0, 1, FormField.NUMBER);

    assertSays(
        new SheetFinding.GoalNumberRepeated(number, 2),
        "No. 2 の目標が二つ以上あります。",
        "There is more than one goal No. 2.");
    assertSays(
        new SheetFinding.GoalNumberOutOfOrder(number, 2, 3),
        "No. 2 の目標が No. 3 の下にあります。",
        "Goal No. 2 stands below No. 3.");
    assertSays(
        new SheetFinding.DatesOutOfOrder(
            Subject.of(0, FormField.EVALUATED),
            LocalDate.of(2019, 4, 30),
            FormField.REVISED,
            LocalDate.of(2019, 5, 1)),
        "評価日（平成31年4月30日）が修正日（令和元年5月1日）より前になっています。",
        "The date of evaluation (2019-04-30) is before the date of revision (2019-05-01).");
    assertSays(
        new SheetFinding.ActualYearsDoNotFit(
            Subject.of(0, FormField.FISCAL_YEAR),
            R4,
            ImmutableList.of(R4.plusYears(-4), R4.plusYears(-3))),
        "実績の欄（H30、R1）が、令和4年度のすぐ前の年度まで続いていません。",
        "The actuals (H30, R1) do not run up to the year before fiscal 2022.");
    assertSays(
        new SheetFinding.EmptyNarrative(Subject.of(0, FormField.PLAN)),
        "「取り組みについて」が空欄です。",
        "The text on the plan is empty.");
    assertSays(
        new SheetFinding.EmptyNarrative(Subject.of(0, FormField.OUTCOME)),
        "「取り組みの結果について」が空欄です。",
        "The text on the outcome is empty.");
  }

  @Test
  void severalSheets() {
    Subject section = Subject.of(1, FormField.SECTION);
    Subject first = Subject.of(0, FormField.SECTION);

    assertSays(
        new AcrossFinding.OrganizationRepeated(section, "みどり区", "土木課", R4, first),
        "「みどり区 土木課」の令和4年度のシートが二つ以上あります。",
        "There is more than one sheet of みどり区 土木課 for fiscal 2022.");
    assertSays(
        new AcrossFinding.OrganizationRepeated(section, "", "土木課", R4, first),
        "「土木課」の令和4年度のシートが二つ以上あります。",
        "There is more than one sheet of 土木課 for fiscal 2022.");
    assertSays(
        new AcrossFinding.UnknownWardGoal(Subject.of(1, 0, FormField.PARENT_GOALS), 6, "みどり区"),
        "部区 組織目標の 6 は、「みどり区」のシートにありません。",
        "The sheet of みどり区 holds no goal No. 6.");
    assertSays(
        new AcrossFinding.UnservedWardGoal(Subject.of(1, 0, FormField.NUMBER), 5, "みどり区"),
        "「みどり区」の組織目標 5 に結び付く課の目標がありません。",
        "No section's goal serves goal No. 5 of みどり区.");
    assertSays(
        new AcrossFinding.FigureRestated(
            Subject.ofActual(1, 0, 0, FiscalYear.of(2019)),
            FiscalYear.of(2019),
            "1,240",
            "1,225",
            RESULT),
        "令和元年度の実績は「1,225」ですが、前年度のシートでは「1,240」でした。",
        "The actual of fiscal 2019 is 1,225, but the sheet of the year before says 1,240.");
  }

  @Test
  void noCellBreaksASentence() {
    String broken = " 一行目\r\n  二行目\n";
    Breakdown sum = breakdown(Operation.SUM, "A 1、B 2", "3");
    List<Finding> findings =
        List.of(
            new CellFinding.UnreadableCell(RESULT, broken, Doubt.LOOKS_LIKE_DATE),
            new CellFinding.UnreadableCell(RESULT, broken, Doubt.SEPARATOR_MISUSED),
            new CellFinding.UnreadableCell(RESULT, broken, Doubt.NUMBER_TOO_LONG),
            new CellFinding.UnreadableCell(RESULT, broken, Doubt.SPREADSHEET_ERROR),
            new CellFinding.UnreadableCell(RESULT, broken, Doubt.PROGRAM_WORD),
            new CellFinding.UnreadableCell(RESULT, broken, Doubt.EXPONENT),
            new CellFinding.ResultNotNumber(RESULT, broken, broken),
            new CellFinding.MissingTarget(TARGET, broken),
            new CellFinding.MissingResult(RESULT, broken),
            new TextFinding.PartsDoNotAddUp(STATUS, sum, figure(Figure.Kind.TEXT)),
            new RatingFinding.RatingDiffers(
                RATING, broken, "達成", new MissingReason.Doubtful(broken, Doubt.NUMBER_TOO_LONG)),
            new RatingFinding.UnknownRating(RATING, broken, ImmutableList.of("達成")),
            new RatingFinding.RatedWithoutFigure(RATING, broken, broken, "集計中"),
            new TargetFinding.TargetBelowActuals(
                TARGET, broken, Direction.UP, ImmutableSortedMap.of(R4, broken)),
            new AcrossFinding.OrganizationRepeated(
                Subject.of(1, FormField.SECTION),
                broken,
                broken,
                R4,
                Subject.of(0, FormField.SECTION)),
            new AcrossFinding.UnknownWardGoal(Subject.of(1, 0, FormField.PARENT_GOALS), 6, broken),
            new AcrossFinding.UnservedWardGoal(Subject.of(1, 0, FormField.NUMBER), 5, broken),
            new AcrossFinding.FigureRestated(
                Subject.ofActual(1, 0, 0, R4), R4, broken, broken, RESULT));

    assertThat(findings)
        .allSatisfy(
            finding -> {
              for (Language language : Language.values()) {
                assertThat(finding.message().in(language))
                    .as("%s %s", finding.rule().code(), language)
                    .doesNotContain("\n", "\r")
                    .matches(".*[。.]");
              }
            });
  }

  @Test
  void whatIsRestatedKeepsItsWordsOtherwise() {
    CellFinding finding = new CellFinding.ResultNotNumber(RESULT, "85.0\n以上", " 多数 ");

    assertSays(
        finding,
        "目標は数値（85.0 以上）ですが、結果「多数」は数値ではありません。",
        "The target is a number (85.0 以上) but the result (多数) is not.");
    assertThat(((CellFinding.ResultNotNumber) finding).target()).isEqualTo("85.0\n以上");
  }
}
