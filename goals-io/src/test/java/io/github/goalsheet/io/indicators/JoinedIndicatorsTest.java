package io.github.goalsheet.io.indicators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.policy.BuiltInPolicies;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.GoalSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of indicators CSV that were put into one, one behind the other. */
class JoinedIndicatorsTest {
  private static final String PARKS =
      """
      fiscal_year,department,section,goal_no,statement,indicator,target,result,rating
      2022,みどり区,公園課,1,花を植えます。,花壇(か所),5,6,達成
      2022,みどり区,公園課,2,木を植えます。,並木(本),10,9,一部未達成
      """;
  private static final String ROADS =
      """
      fiscal_year,department,section,goal_no,statement,indicator,target,result,rating
      2022,みどり区,道路課,1,道を直します。,補修(件),20,25,達成
      """;

  /** The same columns in another order, in Japanese. */
  private static final String WATER =
      """
      評価,R4結果,目標,項目(単位),組織目標,No.,組織名(準部・課・機関名),組織名(部),年度
      """
              .replace("R4結果,目標", "結果,目標")
          + "達成,7,6,点検(件),川を見守ります。,1,水防課,みどり区,2022\n";

  private static ReadResult read(String text) throws IOException {
    return GoalSheets.read(InputText.of("all.csv", text), ReadOptions.DEFAULT);
  }

  private static ReadResult stream(String text) throws IOException {
    List<ReadSheet> sheets = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    IndicatorsCsvReader.read(
        new ByteArrayInputStream(text.getBytes(UTF_8)),
        "all.csv",
        ReadOptions.DEFAULT,
        sheets::add,
        notices::add);
    return new ReadResult(ImmutableList.copyOf(sheets), ImmutableList.copyOf(notices));
  }

  private static List<GoalSheet> alone(String... files) throws IOException {
    List<GoalSheet> sheets = new ArrayList<>();
    for (String file : files) {
      sheets.addAll(read(file).goalSheets());
    }
    return sheets;
  }

  private static List<String> codes(ReadResult read) {
    return read.notices().stream()
        .map(Notice::code)
        .filter(code -> !code.equals("columns_missing"))
        .toList();
  }

  private static void assertJoined(String text, List<GoalSheet> sheets, String... codes)
      throws IOException {
    for (ReadResult read : List.of(read(text), stream(text))) {
      assertThat(read.goalSheets()).as(text).isEqualTo(sheets);
      assertThat(codes(read)).as(text).containsExactly(codes);
    }
  }

  @Test
  void titlesAgainHoldForTheRowsBelowThem() throws IOException {
    assertJoined(PARKS + ROADS, alone(PARKS, ROADS));
    assertJoined(PARKS + WATER, alone(PARKS, WATER));
    assertJoined(WATER + PARKS + ROADS, alone(WATER, PARKS, ROADS));
    assertJoined(PARKS + WATER + ROADS + WATER, alone(PARKS, WATER, ROADS, WATER));
  }

  @Test
  void columnsThatOnlyTheSecondFileHasAreTold() throws IOException {
    String more = ROADS.replace(",rating\n", ",rating,memo\n").replace(",達成\n", ",達成,要確認\n");

    assertJoined(PARKS + more, alone(PARKS, ROADS), "column_unknown");
    assertJoined(more + PARKS, alone(ROADS, PARKS), "column_unknown");
    assertJoined(
        more + PARKS.replace(",rating", ",rating,note"),
        alone(ROADS, PARKS),
        "column_unknown",
        "column_unknown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF",
        "\n",
        "\n\n\uFEFF",
        ",,,\n",
        "\u001A",
        "\u001A\n",
        "\n\u001A\n",
        "\u001A\uFEFF",
        "sep=,\n",
        "\uFEFFsep=,\n"
      })
  void marksAndBlankLinesBetweenFilesAreNothing(String between) throws IOException {
    assertJoined(PARKS + between + ROADS, alone(PARKS, ROADS));
    assertJoined(PARKS + between + WATER + between + ROADS, alone(PARKS, WATER, ROADS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\u001A", "\u001A\uFEFF"})
  void aFileWithoutABreakAtItsEndIsTold(String between) throws IOException {
    assertJoined(PARKS.strip() + between + ROADS, alone(PARKS, ROADS), "rows_joined");
    assertJoined(PARKS.strip() + between + WATER, alone(PARKS, WATER), "rows_joined");
    assertJoined(
        PARKS.strip() + between + ROADS.strip() + between + WATER,
        alone(PARKS, ROADS, WATER),
        "rows_joined",
        "rows_joined");
  }

  @Test
  void aRowThatEndsEarlyMayBeJoinedToo() throws IOException {
    String shortRow = PARKS.replace(",9,一部未達成\n", ",9");

    assertJoined(shortRow + ROADS, alone(shortRow, ROADS), "rows_joined");
  }

  @Test
  void quotedTitlesAreTitlesToo() throws IOException {
    String quoted = ROADS.replaceAll("(?m)[^,\n]+", "\"$0\"");

    assertJoined(PARKS + quoted, alone(PARKS, ROADS));
    assertThat(read(PARKS + "\uFEFF" + quoted).goalSheets()).isEqualTo(alone(PARKS, ROADS));
    assertThat(read(PARKS + "\uFEFF" + quoted).notices()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001A", "\u001A\u001A", "\n\u001A", "\r\n\u001A", "\n\n\u001A"})
  void theMarkThatEndsAFileIsNoWord(String end) throws IOException {
    assertJoined(PARKS.strip() + end, alone(PARKS));
  }

  @Test
  void rowsOfOneSheetBelowTitlesPrintedAgainStayOneSheet() throws IOException {
    List<String> lines = PARKS.lines().toList();
    String pages = lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(0) + "\n" + lines.get(2);

    assertJoined(pages + "\n", alone(PARKS));
  }

  @Test
  void titlesThatLackColumnsAreTold() throws IOException {
    String without = ROADS.replace(",result", "").replace(",25", "");
    ReadResult read = read(PARKS + without);

    assertThat(read.goalSheets()).isEqualTo(alone(PARKS, without));
    assertThat(read.notices())
        .extracting(Notice::code)
        .containsExactly("columns_missing", "columns_missing");
  }

  /** What is written for it, and its notices. */
  private static List<String> evaluated(String text, int threads, int block) throws IOException {
    List<String> told = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EvaluationsCsvWriter writer =
        EvaluationsCsvWriter.to(out, CsvOptions.DEFAULT, 3, Language.EN)) {
      BulkEvaluation.of(
              ByteSource.wrap(text.getBytes(UTF_8)),
              "all.csv",
              ReadOptions.DEFAULT,
              Evaluator.of(BuiltInPolicies.find("niigata").orElseThrow()),
              notice -> told.add(notice.code() + " " + notice.place()))
          .withThreads(threads)
          .withBlockSize(block)
          .write(writer);
    }
    told.add(out.toString(UTF_8));
    return told;
  }

  private static List<String> plainlyEvaluated(String text) throws IOException {
    List<String> told = new ArrayList<>();
    ReadResult read = stream(text);
    read.notices().forEach(notice -> told.add(notice.code() + " " + notice.place()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EvaluationsCsvWriter writer =
        EvaluationsCsvWriter.to(out, CsvOptions.DEFAULT, 3, Language.EN)) {
      for (GoalSheet sheet : read.goalSheets()) {
        writer.write(Evaluator.of(BuiltInPolicies.find("niigata").orElseThrow()).evaluate(sheet));
      }
    }
    told.add(out.toString(UTF_8));
    return told;
  }

  private static String row(int number) {
    return "2022,みどり区,公園課," + number + ",草,空き地(か所),1,2,達成\n";
  }

  static Stream<String> joined() {
    String many =
        PARKS
            + PARKS
                .lines()
                .skip(1)
                .map(l -> l.replace("公園", "緑地") + "\n")
                .reduce("", String::concat);
    return Stream.of(
        many + ROADS + ROADS,
        many + WATER + ROADS,
        many + WATER + many + WATER + many,
        many.strip() + ROADS + "\uFEFF" + many,
        many.strip() + WATER + "\uFEFF" + many,
        many + "\u001A" + WATER + "\u001A",
        "sep=,\n" + many + WATER,
        "\n\n" + many + "\n" + ROADS,
        many + many.replace("花を植えます。", " \"花を,\n植えます。\" ") + ROADS,
        many + many.replace("花を植えます。", "=\"花を,植えます。\"").replace(",5,", ",=\"5\",") + ROADS,
        many + many.replace("花を植えます。", "\"=\"\"花\"\"\"") + ROADS,
        many.replace("達成\n", "達成" + ",".repeat(50) + "\n") + ROADS,
        many + row(3).replace("草", "\"草") + row(4) + row(5).replace("草", "草\"") + row(6) + ROADS,
        many + row(3).replace("草", "\"草") + row(5).replace("草", "草\"") + many + ROADS,
        many + row(3).replace("草", "\"草,草\n草,草,草,草,草,草,草,草\n草\"") + many + ROADS);
  }

  @Test
  void theFastWayReadsThemLikeThePlainWay() throws IOException {
    for (String text : joined().toList()) {
      List<String> plain = plainlyEvaluated(text);
      for (int block : List.of(64, 200, 500, 1 << 20)) {
        for (int threads : List.of(1, 2)) {
          assertThat(evaluated(text, threads, block)).as(text + block).isEqualTo(plain);
        }
      }
    }
  }
}
