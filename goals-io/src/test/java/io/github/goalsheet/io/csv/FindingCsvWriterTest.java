package io.github.goalsheet.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.io.SampleFindings;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.SheetPlaces;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FindingCsvWriterTest {
  private static final String HEADER =
      "severity,code,file,line,column,cell,fiscal_year,department,section,goal,indicator,message\n";

  private static String written(CheckResult result, boolean explain, CsvOptions options)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingCsvWriter.write(result, explain, Language.JA, options, out);
    return out.toString(UTF_8);
  }

  @Test
  void aFindingIsARow() throws IOException {
    assertThat(written(SampleFindings.ofForm(), false, CsvOptions.DEFAULT))
        .isEqualTo(
            HEADER
                + "WARNING,parts_do_not_add_up,form.csv,7,目標達成状況,L7,2022,みどり区,土木課,1,回数(回),"
                + "内訳（朝霧地区 3回、白鷺地区 4回、青葉地区 1回）を合計すると 8 回になり、本文の 9 回と合いません。\n");
  }

  @Test
  void whatWasVerifiedFollowsOnDemand() throws IOException {
    assertThat(written(SampleFindings.ofForm(), true, CsvOptions.DEFAULT))
        .endsWith(
            "VERIFIED,formula,form.csv,7,補足・参考指標,K7,2022,みどり区,土木課,1,回数(回),本文の 9"
                + " 回は、計算式（3回×3か月）と合っています。\n");
  }

  @Test
  void aPlaceInJsonIsItsPointer() throws IOException {
    assertThat(written(SampleFindings.ofJson(), false, CsvOptions.DEFAULT))
        .contains(",/sheets/0/goals/0/indicators/0/status,2022,");
  }

  @Test
  void aPlaceWithoutALineHasNone() throws IOException {
    GoalSheet sheet =
        new GoalSheet(
            FiscalYear.of(2022),
            Organization.of("みどり区", "土木課"),
            "道を守ります。",
            SheetDates.NONE,
            ImmutableList.of(),
            Narrative.NONE);
    CheckResult result =
        CheckResult.of(
            Checker.of(EvaluationPolicy.niigata()),
            ImmutableList.of(new ReadSheet(sheet, new Nowhere())));

    assertThat(written(result, false, CsvOptions.DEFAULT))
        .isEqualTo(
            HEADER + "WARNING,empty_narrative,somewhere,,,,2022,みどり区,土木課,,,「取り組みについて」が空欄です。\n");
  }

  @Test
  void optionsApply() throws IOException {
    assertThat(
            written(
                SampleFindings.ofForm(),
                false,
                CsvOptions.DEFAULT.withDelimiter('\t').withWindowsLineEnds(true)))
        .startsWith("severity\tcode\tfile\t")
        .endsWith("合いません。\r\n");
    assertThatThrownBy(
            () ->
                written(
                    SampleFindings.ofForm(),
                    false,
                    CsvOptions.DEFAULT.withCharset(StandardCharsets.US_ASCII)))
        .isInstanceOf(IOException.class);
  }

  /** A sheet that was not read from anywhere in particular. */
  private static final class Nowhere implements SheetPlaces {
    @Override
    public Place sheet() {
      return new Place.Input("somewhere");
    }

    @Override
    public Place field(FormField field) {
      return sheet();
    }

    @Override
    public Place goal(int goal, FormField field) {
      return sheet();
    }

    @Override
    public Place indicator(int goal, int indicator, FormField field) {
      return sheet();
    }

    @Override
    public Place actual(int goal, int indicator, FiscalYear year) {
      return sheet();
    }
  }
}
