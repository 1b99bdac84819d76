package io.github.goalsheet.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeInputTest {
  private static final String TITLES =
      "fiscal_year,department,section,goal_no,indicator,target,result\n";

  @TempDir Path folder;

  private Input file(String text, Charset charset) throws IOException {
    Path file = folder.resolve("input.csv");
    Files.writeString(file, text, charset);
    return Input.of(file);
  }

  private static String rows() {
    StringBuilder rows = new StringBuilder(TITLES);
    for (int i = 0; i < 30_000; i++) {
      rows.append("2022,西区,総務課").append(i).append(",1,参加者数(人),100,").append(i).append("\n");
    }
    return rows.toString();
  }

  @Test
  void indicatorsAreEvaluatedAndReadAlike() throws IOException {
    LargeInput large = LargeInput.find(file(rows(), UTF_8), ReadOptions.DEFAULT).orElseThrow();
    assertThat(large.isIndicators()).isTrue();
    Evaluator evaluator = Evaluator.of(EvaluationPolicy.niigata());
    Summary.Counter bulk = new Summary.Counter(evaluator.policy());
    Summary.Counter plain = new Summary.Counter(evaluator.policy());
    List<String> notices = new ArrayList<>();
    large.evaluation(evaluator, notice -> notices.add(notice.code())).count(bulk);
    large.read(
        read -> plain.add(evaluator.evaluate(read.sheet())), notice -> notices.add(notice.code()));
    assertThat(bulk.summary()).isEqualTo(plain.summary());
    assertThat(bulk.summary().sheets()).isEqualTo(30_000);
    assertThat(notices).containsExactly("columns_missing", "columns_missing");
  }

  @Test
  void windowsFilesAreKnownByTheirFirstBytes() throws IOException {
    Input input = file(rows(), Charset.forName("windows-31j"));
    List<String> notices = new ArrayList<>();
    List<String> departments = new ArrayList<>();
    LargeInput.find(input, ReadOptions.DEFAULT)
        .orElseThrow()
        .read(
            read -> departments.add(read.sheet().organization().department()),
            notice -> notices.add(notice.code()));
    assertThat(notices).containsExactly("encoding_not_utf8", "columns_missing");
    assertThat(departments).hasSize(30_000).containsOnly("西区");
  }

  @Test
  void jsonIsReadSheetBySheet() throws IOException {
    String line =
        "{\"fiscalYear\":2022,\"organization\":{\"department\":\"西区\",\"section\":\"総務課\",\"contact\":\"\"}}\n";
    LargeInput large =
        LargeInput.find(file(line.repeat(12_000), UTF_8), ReadOptions.DEFAULT).orElseThrow();
    List<ReadSheet> sheets = new ArrayList<>();
    large.read(sheets::add, notice -> {});
    assertThat(large.isIndicators()).isFalse();
    assertThat(sheets).hasSize(12_000);
  }

  @Test
  void whatIsSmallMissingOrOfAnotherFormIsNotLarge() throws IOException {
    assertThat(LargeInput.find(file(TITLES, UTF_8), ReadOptions.DEFAULT)).isEmpty();
    assertThat(LargeInput.find(file("言葉\n".repeat(200_000), UTF_8), ReadOptions.DEFAULT)).isEmpty();
    assertThat(LargeInput.find(Input.of(folder.resolve("none.csv")), ReadOptions.DEFAULT))
        .isEmpty();
    assertThat(LargeInput.find(Input.of(folder), ReadOptions.DEFAULT)).isEmpty();
  }

  private static String padded(String text, long bytes) {
    return text + "\n".repeat((int) bytes - text.getBytes(UTF_8).length);
  }

  @Test
  void aFileIsLargeFromOneByteAboveAMebibyteOn() throws IOException {
    assertThat(LargeInput.find(file(padded(TITLES, LargeInput.LARGE), UTF_8), ReadOptions.DEFAULT))
        .isEmpty();
    assertThat(
            LargeInput.find(file(padded(TITLES, LargeInput.LARGE + 1), UTF_8), ReadOptions.DEFAULT))
        .isPresent();
  }

  @Test
  void aStreamIsNeverLarge() throws IOException {
    byte[] bytes = rows().getBytes(UTF_8);

    assertThat(LargeInput.find(new Input("-", ByteSource.wrap(bytes)), ReadOptions.DEFAULT))
        .isEmpty();
  }

  @Test
  void aMarkMayStandBeforeTitlesAndJson() throws IOException {
    String json = "\uFEFF{\"format\":\"goal-sheets\",\"version\":1,\"sheets\":[]}";

    assertThat(LargeInput.find(file("\uFEFF" + rows(), UTF_8), ReadOptions.DEFAULT))
        .hasValueSatisfying(large -> assertThat(large.isIndicators()).isTrue());
    assertThat(
            LargeInput.find(file(padded(json, LargeInput.LARGE + 1), UTF_8), ReadOptions.DEFAULT))
        .hasValueSatisfying(large -> assertThat(large.isIndicators()).isFalse());
  }

  @Test
  void aGivenCharsetIsTaken() throws IOException {
    Charset euc = Charset.forName("EUC-JP");
    List<String> notices = new ArrayList<>();
    List<String> departments = new ArrayList<>();

    LargeInput.find(file(rows(), euc), ReadOptions.DEFAULT.withCharset(euc))
        .orElseThrow()
        .read(
            read -> departments.add(read.sheet().organization().department()),
            notice -> notices.add(notice.code()));

    assertThat(departments).hasSize(30_000).containsOnly("西区");
    assertThat(notices).containsExactly("columns_missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022,西区,課,1,数,1,1|true|one sheet",
        "いつか,西区,課,1,数,1,1|false|a row without a year",
        "|false|nothing below the titles",
        "2022,西区,課,1,数,1,1/\"x\"y|true|a sheet before the damage",
        "\"x\"y/2022,西区,課,1,数,1,1|true|quotes that are words before the sheet",
      })
  void aSheetIsThereIfReadingGivesOne(String rows, boolean any, String why) throws IOException {
    String text = TITLES + (rows == null ? "" : rows.replace('/', '\n')) + "\n";
    Input input = file(text + "いつか,,,,,,\n".repeat(70_000), UTF_8);
    LargeInput large = LargeInput.find(input, ReadOptions.DEFAULT).orElseThrow();
    Evaluator evaluator = Evaluator.of(EvaluationPolicy.niigata());
    Summary.Counter counter = new Summary.Counter(evaluator.policy());
    List<ReadSheet> sheets = new ArrayList<>();

    large.read(sheets::add, notice -> {});

    assertThat(sheets.isEmpty()).as(why).isEqualTo(!any);
    assertThat(isNothing(input, sheets::add)).as(why).isEqualTo(!any);
    assertThat(
            isNothing(
                input, new EvaluatingTaker(evaluator, counter::add, file -> file.count(counter))))
        .as(why)
        .isEqualTo(!any);
  }

  private static boolean isNothing(Input input, InputSequence.Taker taker) throws IOException {
    InputSequence.Listener silent =
        new InputSequence.Listener() {
          @Override
          public void next(int done, int all) {}

          @Override
          public void say(Notice notice) {}

          @Override
          public void say(UnreadableInputException unreadable) {}
        };
    return new InputSequence(InputStream.nullInputStream(), ReadOptions.DEFAULT, silent)
            .read(List.of(input.source()), taker)
        == InputSequence.Extent.NOTHING;
  }
}
