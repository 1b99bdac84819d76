package io.github.goalsheet.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
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

/** Who watches the reading hears of every row and of every byte of a large input. */
class WatchedReadingTest {
  private static final int ROWS = 40_000;

  @TempDir private Path folder;

  private int rows;
  private long most;
  private long size;

  private final InputSequence.Listener listener =
      new InputSequence.Listener() {
        @Override
        public void next(int done, int all) {}

        @Override
        public void rows(int count) {
          rows += count;
        }

        @Override
        public void bytes(long read, long all) {
          most = Math.max(most, read);
          size = all;
        }

        @Override
        public void say(Notice notice) {}

        @Override
        public void say(UnreadableInputException unreadable) {}
      };

  private Path file(String name, String titles, String row, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    StringBuilder text = new StringBuilder(titles);
    for (int i = 0; i < ROWS; i++) {
      text.append(row.replace("#", Integer.toString(i)));
    }
    return Files.writeString(file, text, charset);
  }

  private void read(Path file, InputSequence.Taker taker) throws IOException {
    new InputSequence(InputStream.nullInputStream(), ReadOptions.DEFAULT, listener)
        .read(List.of(file.toString()), taker);
  }

  private InputSequence.Taker totals() {
    Evaluator evaluator = Evaluator.of(EvaluationPolicy.niigata());
    Summary.Counter counter = new Summary.Counter(evaluator.policy());
    return new EvaluatingTaker(evaluator, counter::add, whole -> whole.count(counter));
  }

  private static final String TITLES =
      "fiscal_year,department,section,goal_no,indicator,target,result\n";
  private static final String ROW = "2022,西区,総務課#,1,参加者数(人),100,90\n";

  @Test
  void sheetAfterSheet() throws IOException {
    Path file = file("rows.csv", TITLES, ROW, UTF_8);
    read(file, sheet -> {});
    assertThat(rows).isEqualTo(ROWS);
    assertThat(most).isEqualTo(Files.size(file)).isEqualTo(size);
  }

  @Test
  void evaluatedAsAWhole() throws IOException {
    Path file = file("rows.csv", TITLES, ROW, UTF_8);
    read(file, totals());
    assertThat(rows).isEqualTo(ROWS);
    assertThat(most).isEqualTo(Files.size(file)).isEqualTo(size);
  }

  @Test
  void evaluatedInThePlainWay() throws IOException {
    Path file = file("rows.csv", TITLES, ROW, Charset.forName("windows-31j"));
    read(file, totals());
    assertThat(rows).isEqualTo(ROWS);
    assertThat(most).isEqualTo(Files.size(file));
  }

  @Test
  void evaluatedInThePlainWayFromWhereSomethingIsBroken() throws IOException {
    String titles = TITLES + "2022,西区,総\"務課,1,参加者数(人),100,90\n";
    Path file = file("broken.csv", titles, ROW, UTF_8);
    read(file, totals());
    assertThat(rows).isEqualTo(1 + ROWS);
    assertThat(most).isEqualTo(Files.size(file));
  }

  @Test
  void goalsWithoutIndicatorsAreRowsToo() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("small.json"),
            """
            {"format":"goal-sheets","version":1,"sheets":[{"fiscalYear":2022,
             "organization":{"department":"西区","section":"総務課","contact":""},
             "goals":[{"number":1,"statement":"一"},
              {"number":2,"statement":"二","indicators":[{"label":"a"},{"label":"b"}]}]}]}
            """);
    read(file, sheet -> {});
    assertThat(rows).isEqualTo(3);
    assertThat(size).as("a small input is read at once").isZero();
  }

  @Test
  void bytesAreCountedHoweverTheyAreRead() throws IOException {
    List<Long> heard = new ArrayList<>();
    ByteSource bytes =
        WatchedBytes.of(ByteSource.wrap(new byte[10]), (read, all) -> heard.add(read));
    assertThat(bytes.size()).isEqualTo(10);
    try (InputStream in = bytes.openStream()) {
      assertThat(in.read()).isZero();
      assertThat(in.skip(4)).isEqualTo(4);
      assertThat(in.readNBytes(new byte[9], 0, 9)).isEqualTo(5);
      assertThat(in.read()).isEqualTo(-1);
    }
    assertThat(heard).startsWith(1L, 5L, 10L).endsWith(10L);
  }

  @Test
  void bytesOfUnknownNumberAreNotWatched() {
    ByteSource unknown =
        new ByteSource() {
          @Override
          public InputStream openStream() {
            return InputStream.nullInputStream();
          }
        };
    assertThat(WatchedBytes.of(unknown, (read, all) -> {})).isSameAs(unknown);
  }
}
