package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatingTakerTest {
  private static final String SHEET =
      "{\"fiscalYear\":2022,\"organization\":{\"department\":\"西区\",\"section\":\"総務課\",\"contact\":\"\"}}\n";

  @TempDir private Path folder;

  private final Evaluator evaluator = Evaluator.of(EvaluationPolicy.niigata());
  private final List<SheetEvaluation> sheets = new ArrayList<>();
  private final List<Summary> files = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();

  private void evaluate(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    InputSequence.Listener listener =
        new InputSequence.Listener() {
          @Override
          public void next(int done, int all) {}

          @Override
          public void say(Notice notice) {
            heard.add(notice.code());
          }

          @Override
          public void say(UnreadableInputException unreadable) {
            heard.add(unreadable.code());
          }
        };
    new InputSequence(InputStream.nullInputStream(), ReadOptions.DEFAULT, listener)
        .read(
            List.of(file.toString()),
            new EvaluatingTaker(
                evaluator,
                sheets::add,
                large -> {
                  Summary.Counter counter = new Summary.Counter(evaluator.policy());
                  large.count(counter);
                  files.add(counter.summary());
                }));
  }

  private static String rows(int count) {
    StringBuilder rows =
        new StringBuilder("fiscal_year,department,section,goal_no,indicator,target,result\n");
    for (int i = 0; i < count; i++) {
      rows.append("2022,西区,課").append(i).append(",1,参加者数(人),100,90\n");
    }
    return rows.toString();
  }

  @Test
  void ofAShortFileEachSheetIsEvaluated() throws IOException {
    evaluate("short.csv", rows(3));

    assertThat(sheets).hasSize(3);
    assertThat(files).isEmpty();
  }

  @Test
  void aLargeFileOfIndicatorsIsEvaluatedAsAWhole() throws IOException {
    evaluate("large.csv", rows(30_000));

    assertThat(files).singleElement().extracting(Summary::sheets).isEqualTo(30_000L);
    assertThat(sheets).isEmpty();
    assertThat(heard).containsExactly("columns_missing");
  }

  @Test
  void ofALargeFileOfAnotherFormEachSheetIsEvaluated() throws IOException {
    evaluate("large.ndjson", SHEET.repeat(12_000));

    assertThat(sheets).hasSize(12_000);
    assertThat(files).isEmpty();
  }
}
