package io.github.goalsheet.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.finding.AcrossFinding;
import io.github.goalsheet.finding.CheckReport;
import io.github.goalsheet.finding.Checker;
import io.github.goalsheet.finding.Finding;
import io.github.goalsheet.finding.RatingFinding;
import io.github.goalsheet.finding.Remark;
import io.github.goalsheet.finding.TargetFinding;
import io.github.goalsheet.finding.TextFinding;
import io.github.goalsheet.finding.Verified;
import io.github.goalsheet.finding.text.Breakdown;
import io.github.goalsheet.finding.text.Figure;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exact findings in the eleven real sheets and in the samples, and what was verified there. */
class RealFindingsTest {
  @Test
  void theElevenSheetsHaveTheseFindingsAndNoOthers() throws IOException {
    assertThat(lines(check(RealFiles.document())))
        .containsExactlyElementsOf(expected("nishi-ku-r4"));
  }

  @Test
  void theSamplesHaveTheseFindingsAndNoOthers() throws IOException {
    assertThat(
            lines(
                check(
                    RealFiles.sample("r4-chiiki-shinko.csv"),
                    RealFiles.sample("r4-kenko-fukushi-cp932.csv"),
                    RealFiles.sample("r4-doboku.tsv"),
                    RealFiles.sample("r5-chiiki-shinko.csv"))))
        .containsExactlyElementsOf(expected("samples"));
  }

  private static CheckResult check(Path... files) throws IOException {
    ImmutableList.Builder<ReadSheet> sheets = ImmutableList.builder();
    for (Path file : files) {
      sheets.addAll(GoalSheets.read(file).sheets());
    }
    return CheckResult.of(Checker.of(EvaluationPolicy.niigata()), sheets.build());
  }

  private static List<String> expected(String name) throws IOException {
    return Resources.readLines(
            Resources.getResource(RealFindingsTest.class, "findings-" + name + ".tsv"), UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static List<String> lines(CheckResult result) {
    List<String> lines = new ArrayList<>();
    for (CheckReport.Found found : result.report().findings()) {
      Finding finding = found.finding();
      lines.add(
          found.severity()
              + "\t"
              + finding.rule().code()
              + "\t"
              + where(result, finding)
              + "\t"
              + figures(finding));
    }
    for (Verified sound : result.report().verified()) {
      lines.add(
          "verified\t"
              + name(sound.breakdown().operation())
              + "\t"
              + where(result, sound)
              + "\t"
              + figures(sound.breakdown(), "=", sound.figure()));
    }
    return lines;
  }

  private static String where(CheckResult result, Remark remark) {
    Place.TableCell cell = (Place.TableCell) result.place(remark.subject());
    return result.sheet(remark.subject()).organization().section()
        + "\t"
        + result.goal(remark.subject()).orElseThrow().number()
        + "\t"
        + cell.line()
        + "\t"
        + cell.address()
        + "\t"
        + cell.columnName();
  }

  private static String figures(Finding finding) {
    if (finding instanceof TextFinding text) {
      return figures(text.breakdown(), "<>", text.figure());
    }
    if (finding instanceof RatingFinding.RatingDiffers rating) {
      return rating.published() + " <> " + rating.computed();
    }
    if (finding instanceof RatingFinding.RatedWithoutFigure rating) {
      return rating.result() + " " + rating.rating();
    }
    if (finding instanceof TargetFinding.TargetBelowActuals target) {
      return target.target() + " < " + String.join(" ", target.actuals().values());
    }
    AcrossFinding.FigureRestated restated = (AcrossFinding.FigureRestated) finding;
    return restated.before() + " <> " + restated.after();
  }

  private static String figures(Breakdown breakdown, String relation, Figure figure) {
    return "%s %s %s %s"
        .formatted(
            breakdown.outcome().toPlainString(),
            relation,
            name(figure.kind()),
            figure.value().toPlainString());
  }

  private static String name(Enum<?> constant) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
  }
}
