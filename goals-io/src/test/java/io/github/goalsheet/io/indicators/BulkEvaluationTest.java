package io.github.goalsheet.io.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteSource;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.io.writing.UnwritableSheetException;
import io.github.goalsheet.message.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkEvaluationTest {
  private static final String TITLES =
      "fiscal_year,department,section,goal_no,parent_goals,statement,initiatives,carried,indicator,"
          + "actual_minus_3,actual_minus_2,actual_minus_1,target,result,supplement,status,rating\n";

  /** What came of an evaluation: counts or rows, notices, and the failure that ended it. */
  private record Outcome(String made, List<Notice> notices, String failure) {}

  @Provide
  Arbitrary<byte[]> files() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, BulkFiles.files(40)), Tuple.of(1, BulkFiles.damaged(40)));
  }

  @Provide
  Arbitrary<Evaluator> policies() {
    return Arbitraries.of(BuiltInPolicies.names())
        .map(name -> Evaluator.of(BuiltInPolicies.find(name).orElseThrow()));
  }

  @Provide
  Arbitrary<Integer> blocks() {
    return Arbitraries.of(64, 500, 2_000, 1 << 20);
  }

  @Property(tries = 200)
  void countsAreThoseOfThePlainReader(
      @ForAll("files") byte[] file,
      @ForAll("policies") Evaluator evaluator,
      @ForAll("blocks") int block) {
    Outcome plain = plainCount(file, evaluator, ReadOptions.DEFAULT);
    assertThat(count(file, evaluator, ReadOptions.DEFAULT, 1, block)).isEqualTo(plain);
    assertThat(count(file, evaluator, ReadOptions.DEFAULT, 2, block)).isEqualTo(plain);
  }

  @Provide
  Arbitrary<byte[]> figures() {
    return BulkFiles.figures(100);
  }

  @Property(tries = 60)
  void figuresAreGradedAsThePlainReaderGradesThem(
      @ForAll("figures") byte[] file, @ForAll("policies") Evaluator evaluator) {
    assertThat(count(file, evaluator, ReadOptions.DEFAULT, 2, 2_000))
        .isEqualTo(plainCount(file, evaluator, ReadOptions.DEFAULT));
  }

  @Property(tries = 60)
  void reasonsOfFiguresAreThoseOfThePlainReader(
      @ForAll("figures") byte[] file,
      @ForAll("policies") Evaluator evaluator,
      @ForAll Language language) {
    assertThat(rows(file, evaluator, CsvOptions.DEFAULT, language, 2, 2_000))
        .isEqualTo(plainRows(file, evaluator, CsvOptions.DEFAULT, language));
  }

  @ParameterizedTest
  @CsvSource({
    "70~80, 75, 達成",
    "70～80, 60, 一部未達成",
    "70〜80, 10, 未達成",
    "80~70, 75, ''",
    "1950~2000, 1960, ''",
    "0~5, 3, 達成",
    "1.5~2, 1.6, 達成",
    "70~80人, 75, 達成",
    "2200~2500, 2300, 達成"
  })
  void bandsAreGradedByTheEndThatCounts(String target, String result, String grade) {
    String row = "2022,西区,総務課,1,,目標,,,件数,,,," + target + "," + result + ",,,\n";
    byte[] file = (TITLES + row).getBytes(StandardCharsets.UTF_8);
    Outcome outcome = count(file, niigata(), ReadOptions.DEFAULT, 1, 1 << 20);
    assertThat(outcome).isEqualTo(plainCount(file, niigata(), ReadOptions.DEFAULT));
    assertThat(rows(file, niigata(), CsvOptions.DEFAULT, 1, 1 << 20))
        .isEqualTo(plainRows(file, niigata(), CsvOptions.DEFAULT));
    if (!grade.isEmpty()) {
      assertThat(outcome.made()).containsPattern("[{ ]" + grade + "=1");
    }
  }

  @Property(tries = 100)
  void rowsAreThoseOfThePlainReader(
      @ForAll("files") byte[] file,
      @ForAll("policies") Evaluator evaluator,
      @ForAll("blocks") int block) {
    Outcome plain = plainRows(file, evaluator, CsvOptions.DEFAULT);
    assertThat(rows(file, evaluator, CsvOptions.DEFAULT, 1, block)).isEqualTo(plain);
    assertThat(rows(file, evaluator, CsvOptions.DEFAULT, 2, block)).isEqualTo(plain);
  }

  @Property(tries = 50)
  void limitsEndBothAlike(@ForAll("files") byte[] file, @ForAll("blocks") int block) {
    Evaluator evaluator = niigata();
    ReadOptions tight =
        ReadOptions.DEFAULT.withLimits(
            ReadOptions.DEFAULT
                .limits()
                .withRowsPerSheet(3)
                .withCellCharacters(12)
                .withColumns(17));
    assertThat(count(file, evaluator, tight, 2, block))
        .isEqualTo(plainCount(file, evaluator, tight));
  }

  @Test
  void goalsOfSeveralRowsAreCounted() {
    String row = "2022,西区,総務課,1,,目標,,,参加者数(人),,,,100,%s,,,達成\n";
    byte[] file =
        (TITLES + row.formatted("120") + row.formatted("90")).getBytes(StandardCharsets.UTF_8);
    assertThat(count(file, niigata(), ReadOptions.DEFAULT, 1, 1 << 20).made())
        .contains("sheets=1, goals=1, indicators=2")
        .contains("達成=0, 一部未達成=1, 未達成=0")
        .contains("PUBLISHED_HIGHER=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "\uFEFF%s",
        "%s,メモ",
        "%s,\u00A0,",
        "%s,target",
        "\uFEFF%s,メモ",
        "\"%s,x\"\n%s"
      })
  void titlesAgainAreTakenAsThePlainReaderTakesThem(String again) {
    String row = "2022,西区,%s,%s,,目標,,,件数,,,,10,9,,,,余り\n";
    String text =
        TITLES
            + row.formatted("総務課", 1)
            + again.replace("%s", TITLES.strip())
            + '\n'
            + row.formatted("地域課", 1)
            + "年度なし,西区,地域課,2,,目標,,,件数,,,,10,9,,,\n"
            + row.formatted("公園課", "x");
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    for (int block : new int[] {64, 1 << 20}) {
      assertThat(count(file, niigata(), ReadOptions.DEFAULT, 2, block))
          .isEqualTo(plainCount(file, niigata(), ReadOptions.DEFAULT));
      assertThat(rows(file, niigata(), CsvOptions.DEFAULT, 2, block))
          .isEqualTo(plainRows(file, niigata(), CsvOptions.DEFAULT));
    }
  }

  @Test
  void otherCharsetsAndDelimitersAreReadToo() {
    String text = TITLES.replace(',', '\t') + "2022\t西区\t総務課\t1\t\t目標\t\t\t件数\t\t\t\t10\t9\t\t\t\n";
    Charset windows = Charset.forName("windows-31j");
    Evaluator evaluator = niigata();
    Outcome utf8 =
        count(text.getBytes(StandardCharsets.UTF_8), evaluator, ReadOptions.DEFAULT, 2, 1 << 20);
    assertThat(utf8.made()).contains("indicators=1", "一部未達成=1");
    assertThat(
            count(
                text.getBytes(windows),
                evaluator,
                ReadOptions.DEFAULT.withCharset(windows),
                2,
                1 << 20))
        .isEqualTo(utf8);
  }

  @Test
  void textWithoutTitlesIsANotice() {
    Outcome outcome =
        count(
            "何もない\n".getBytes(StandardCharsets.UTF_8), niigata(), ReadOptions.DEFAULT, 2, 1 << 20);
    assertThat(outcome.notices()).extracting(Notice::code).containsExactly("no_sheet");
  }

  @Test
  void optionsOfCsvAreKept() {
    String row = "2022,西区,総務課,1,1・2,目標,-a,,件数(件),,,,10,\"1,009\",'x,\"=1\n2\",達成\n";
    byte[] file = (TITLES + row.repeat(3)).getBytes(StandardCharsets.UTF_8);
    for (CsvOptions options :
        List.of(
            CsvOptions.DEFAULT.withWindowsLineEnds(true),
            CsvOptions.DEFAULT.withByteOrderMark(true),
            CsvOptions.DEFAULT.withDelimiter('\t'),
            CsvOptions.DEFAULT.withSpreadsheetSafe(true),
            CsvOptions.DEFAULT.withCharset(Charset.forName("windows-31j")))) {
      assertThat(rows(file, niigata(), options, 2, 64))
          .isEqualTo(plainRows(file, niigata(), options));
    }
  }

  @Test
  void actualsWithoutAColumnFailWhereTheyStand() {
    String titles = TITLES.replace("actual_minus_3", "actual_minus_4");
    String row = "%s,西区,総務課,1,,目標,,,件数,%s,,,10,9,,,\n";
    byte[] file =
        (titles + row.formatted("2021", "") + row.formatted("2022", "8"))
            .getBytes(StandardCharsets.UTF_8);
    Outcome outcome = rows(file, niigata(), CsvOptions.DEFAULT, 2, 64);
    assertThat(outcome).isEqualTo(plainRows(file, niigata(), CsvOptions.DEFAULT));
    assertThat(outcome.failure()).contains("no column for the actual of 2018");
  }

  @Test
  void failuresOfTheOutputAreThrown() {
    byte[] file = (TITLES + "2022,西区,総務課,1,,目標,,,件数,,,,10,9,,,\n").getBytes(StandardCharsets.UTF_8);
    BulkEvaluation bulk = bulk(file, ReadOptions.DEFAULT, niigata(), notice -> {}, 2, 64);
    assertThatThrownBy(
            () -> {
              try (EvaluationsCsvWriter writer =
                  EvaluationsCsvWriter.to(new FullDisk(), CsvOptions.DEFAULT, 3, Language.JA)) {
                bulk.write(writer);
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("full");
    }
  }

  private static Evaluator niigata() {
    return Evaluator.of(BuiltInPolicies.find("niigata").orElseThrow());
  }

  private static BulkEvaluation bulk(
      byte[] file,
      ReadOptions options,
      Evaluator evaluator,
      Consumer<Notice> notices,
      int threads,
      int block) {
    return BulkEvaluation.of(ByteSource.wrap(file), "bulk.csv", options, evaluator, notices)
        .withThreads(threads)
        .withBlockSize(block);
  }

  private static Outcome count(
      byte[] file, Evaluator evaluator, ReadOptions options, int threads, int block) {
    List<Notice> notices = new ArrayList<>();
    Summary.Counter counter = new Summary.Counter(evaluator.policy());
    try {
      bulk(file, options, evaluator, notices::add, threads, block).count(counter);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
    return new Outcome(counter.summary().toString(), notices, "");
  }

  private static Outcome plainCount(byte[] file, Evaluator evaluator, ReadOptions options) {
    List<Notice> notices = new ArrayList<>();
    Summary.Counter counter = new Summary.Counter(evaluator.policy());
    try {
      IndicatorsCsvReader.read(
          new ByteArrayInputStream(file),
          "bulk.csv",
          options,
          read -> counter.add(evaluator.evaluate(read.sheet())),
          notices::add);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
    return new Outcome(counter.summary().toString(), notices, "");
  }

  private static Outcome rows(
      byte[] file, Evaluator evaluator, CsvOptions options, int threads, int block) {
    return rows(file, evaluator, options, Language.JA, threads, block);
  }

  private static Outcome rows(
      byte[] file,
      Evaluator evaluator,
      CsvOptions options,
      Language language,
      int threads,
      int block) {
    List<Notice> notices = new ArrayList<>();
    BulkEvaluation bulk = bulk(file, ReadOptions.DEFAULT, evaluator, notices::add, threads, block);
    return written(options, language, notices, bulk::write);
  }

  private static Outcome plainRows(byte[] file, Evaluator evaluator, CsvOptions options) {
    return plainRows(file, evaluator, options, Language.JA);
  }

  private static Outcome plainRows(
      byte[] file, Evaluator evaluator, CsvOptions options, Language language) {
    List<Notice> notices = new ArrayList<>();
    return written(
        options,
        language,
        notices,
        writer ->
            IndicatorsCsvReader.read(
                new ByteArrayInputStream(file),
                "bulk.csv",
                ReadOptions.DEFAULT,
                read -> {
                  try {
                    writer.write(evaluator.evaluate(read.sheet()));
                  } catch (UnwritableSheetException refused) {
                    throw new UncheckedIOException(refused.at(read.places().sheet()));
                  } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                  }
                },
                notices::add));
  }

  /** Writes rows. */
  @FunctionalInterface
  private interface Writing {
    void to(EvaluationsCsvWriter writer) throws IOException;
  }

  private static Outcome written(
      CsvOptions options, Language language, List<Notice> notices, Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String failure = "";
    try (EvaluationsCsvWriter writer = EvaluationsCsvWriter.to(out, options, 3, language)) {
      writing.to(writer);
    } catch (UncheckedIOException failed) {
      failure = failed.getCause().getMessage();
    } catch (IOException failed) {
      failure = failed.getMessage();
    }
    return new Outcome(out.toString(options.charset()), notices, failure);
  }
}
