package io.github.goalsheet.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.io.json.JsonSheetWriter;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A small sheet with known findings, as it is read from JSON and from the form. */
public final class SampleFindings {
  private static final FiscalYear R4 = FiscalYear.of(2022);
  private static final String FORM =
      """
      組織目標管理シート,,,,,,,,,,,,
      年度,,令和4年度,,,,,,,作成日,令和4年4月1日,,
      組織名(部),,みどり区,組織名(準部・課・機関名),,,土木課,,,修正日,,,
      組織の目的,,,,,,,,,評価日,令和5年3月31日,,
      No.,部区 組織目標,組織目標,主な取組(事業),指標,,,,,,,目標達成状況,評価
      ,,,,項目(単位),R1実績,R2実績,R3実績,R4目標,R4結果,補足・参考指標,,
      1,,道路を歩きます。,,回数(回),-,-,4,7,9,3回×3か月=9回,"まち歩きを9回
      (朝霧地区3回、白鷺地区4回、青葉地区1回)",達成
      取り組みについて,,,,,,,取り組みの結果について,,,,,
      歩きます。,,,,,,,歩きました。,,,,,
      """;

  private SampleFindings() {}

  /** One finding and one verified figure, in table cells. */
  public static CheckResult ofForm() throws IOException {
    return check(
        GoalSheets.read(
            new ByteArrayInputStream(FORM.getBytes(UTF_8)), "form.csv", ReadOptions.DEFAULT));
  }

  /** The same, in values of JSON. */
  public static CheckResult ofJson() throws IOException {
    GoalSheet sheet =
        new GoalSheet(
            R4,
            Organization.of("みどり区", "土木課"),
            "",
            new SheetDates(Optional.of(R4.firstDay()), Optional.empty(), Optional.of(R4.lastDay())),
            ImmutableList.of(
                Goal.of(
                        1,
                        "道路を歩きます。",
                        Indicator.of("回数(回)")
                            .withActual(R4.plusYears(-1), "4")
                            .withTarget("7")
                            .withResult("9")
                            .withStatus("まち歩きを9回(朝霧地区3回、白鷺地区4回、青葉地区1回)"))
                    .withRating("達成")),
            Narrative.of(List.of("歩きます。"), List.of("歩きました。")));
    return check(
        GoalSheets.read(
            new ByteArrayInputStream(JsonSheetWriter.toJson(List.of(sheet)).getBytes(UTF_8)),
            "sheet.json",
            ReadOptions.DEFAULT));
  }

  /** Checks what was read. */
  public static CheckResult check(ReadResult read) {
    return CheckResult.of(Checker.of(EvaluationPolicy.niigata()), read.sheets());
  }
}
