package io.github.goalsheet.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.RealFiles;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reports for tests. */
final class Reports {
  static final Indicator BRIDGES =
      Indicator.of("点検数(橋)")
          .withActual(FiscalYear.of(2021), "20")
          .withTarget("25")
          .withResult("23")
          .withStatus("増水により2橋を翌年度に延期しました。")
          .withSupplement("・対象は管理橋りょう");
  static final Goal INSPECT = Goal.of(1, "橋を点検します。", BRIDGES).withRating("達成");

  private Reports() {}

  /** The sheets of the invented city for fiscal 2022: four sections. */
  static ImmutableList<ReadSheet> samples() {
    return Stream.of("r4-chiiki-shinko.csv", "r4-kenko-fukushi-cp932.csv", "r4-doboku.tsv")
        .flatMap(name -> sample(name).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<ReadSheet> sample(String name) {
    try {
      return GoalSheets.read(RealFiles.sample(name)).sheets();
    } catch (UnreadableInputException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GoalSheet sheet(Goal... goals) {
    return GoalSheet.of(FiscalYear.of(2022), Organization.of("みどり区", "土木課"), goals);
  }

  static Report niigata(GoalSheet... sheets) {
    return Report.ofSheets(EvaluationPolicy.niigata(), List.of(sheets));
  }

  static Report niigata(Iterable<ReadSheet> sheets) {
    return Report.of(EvaluationPolicy.niigata(), sheets);
  }

  static byte[] written(Report report, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ReportWriter.write(report, language, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Document parsed(Report report, Language language) {
    return parsed(new String(written(report, language), UTF_8));
  }

  /** A page as a browser sees it. The parser takes U+FFFF for the end, which no browser does. */
  static Document parsed(String html) {
    return Jsoup.parse(html.replace('\uFFFF', '\uFFFD'));
  }

  static Document parsed(GoalSheet... sheets) {
    return parsed(niigata(sheets), Language.JA);
  }

  /** The text of what a selector finds. */
  static String text(Document page, String selector) {
    return page.select(selector).text();
  }
}
