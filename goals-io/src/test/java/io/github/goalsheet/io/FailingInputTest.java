package io.github.goalsheet.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Optional;
import com.google.common.io.ByteSource;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.Summary;
import io.github.goalsheet.io.decode.IoFailures;
import io.github.goalsheet.io.indicators.EvaluationsCsvWriter;
import io.github.goalsheet.io.indicators.RowColumns;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.InputForm;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.io.writing.CsvOptions;
import io.github.goalsheet.message.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An input that fails while it is read is told as such; what fails in the output is not. */
class FailingInputTest {
  private static final Evaluator NIIGATA = Evaluator.of(EvaluationPolicy.niigata());
  private static final String TITLES =
      "fiscal_year,department,section,goal_no,indicator,target,result\n";
  private static final String JSON =
      "{\"fiscalYear\":2022,\"organization\":{\"department\":\"西区\",\"section\":\"課\"}}\n";

  @TempDir Path folder;

  private static byte[] rows() {
    StringBuilder rows = new StringBuilder(TITLES);
    for (int i = 0; i < 40_000; i++) {
      rows.append("2022,西区,課").append(i).append(",1,数(人),100,").append(i % 150).append("\n");
    }
    return rows.toString().getBytes(UTF_8);
  }

  /** The bytes of a file that fails, or ends early, after some of them. */
  private Input failing(byte[] bytes, int after, boolean endsEarly) throws IOException {
    Path file = Files.write(folder.resolve("in"), bytes);
    ByteSource source =
        new ByteSource() {
          @Override
          public InputStream openStream() {
            InputStream begin = new ByteArrayInputStream(bytes, 0, after);
            return endsEarly ? begin : new SequenceInputStream(begin, new Broken());
          }

          @Override
          public Optional<Long> sizeIfKnown() {
            return Optional.of((long) bytes.length);
          }
        };
    return new Input("in", source, java.util.Optional.of(file));
  }

  /** A disk that cannot be read. */
  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("gone");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      throw new IOException("gone");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void rowsThatFailAreTold(boolean endsEarly) throws IOException {
    LargeInput large =
        LargeInput.find(failing(rows(), 1_200_000, endsEarly), ReadOptions.DEFAULT).orElseThrow();
    List<String> told = new ArrayList<>();
    List<ReadSheet> sheets = new ArrayList<>();

    large.read(sheets::add, notice -> told.add(notice.code()));

    assertThat(told).containsExactly("columns_missing", "input_failed");
    assertThat(sheets).hasSizeGreaterThan(20_000);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void evaluationsThatFailAreTold(boolean endsEarly) throws IOException {
    LargeInput large =
        LargeInput.find(failing(rows(), 1_200_000, endsEarly), ReadOptions.DEFAULT).orElseThrow();
    Summary.Counter counter = new Summary.Counter(NIIGATA.policy());

    assertThatThrownBy(() -> large.evaluation(NIIGATA, notice -> {}).count(counter))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            failed -> {
              assertThat(failed.code()).isEqualTo("input_failed");
              assertThat(failed.place()).isEqualTo(new Place.Input("in"));
            });
  }

  @Test
  void jsonThatFailsIsTold() throws IOException {
    byte[] bytes = JSON.repeat(20_000).getBytes(UTF_8);
    LargeInput large =
        LargeInput.find(failing(bytes, 1_200_000, false), ReadOptions.DEFAULT).orElseThrow();

    assertThatThrownBy(() -> large.read(sheet -> {}, notice -> {}))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            failed -> assertThat(failed.code()).isEqualTo("input_failed"));
  }

  @Test
  void aFailureOfTheOutputIsThatOfTheOutput() throws IOException {
    LargeInput large =
        LargeInput.find(Input.of(Files.write(folder.resolve("a"), rows())), ReadOptions.DEFAULT)
            .orElseThrow();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatThrownBy(
            () -> {
              try (EvaluationsCsvWriter writer =
                  EvaluationsCsvWriter.of(
                      full, CsvOptions.DEFAULT, RowColumns.DEFAULT, Language.JA)) {
                large.evaluation(NIIGATA, notice -> {}).write(writer);
              }
            })
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("full");
  }

  @Test
  void theOtherInputsGoOn() throws IOException {
    Path first = Files.write(folder.resolve("a.csv"), rows());
    Path second = Files.write(folder.resolve("b.csv"), rows());
    List<String> told = new ArrayList<>();
    List<ReadSheet> sheets = new ArrayList<>();
    InputSequence.Listener listener =
        new InputSequence.Listener() {
          @Override
          public void next(int done, int all) {}

          @Override
          public void bytes(long read, long all) {
            if (read >= 1 << 16 && !told.contains("cut")) {
              told.add("cut");
              cut(first);
            }
          }

          @Override
          public void say(Notice notice) {
            told.add(notice.code() + " " + notice.place());
          }

          @Override
          public void say(UnreadableInputException why) {
            told.add(why.code() + " " + why.place());
          }
        };

    InputSequence.Extent extent =
        new InputSequence(InputStream.nullInputStream(), ReadOptions.DEFAULT, listener)
            .read(List.of(first.toString(), second.toString()), sheets::add);

    assertThat(extent).isEqualTo(InputSequence.Extent.PART);
    assertThat(sheets).hasSizeGreaterThan(40_000);
    assertThat(told).contains("input_failed " + first);
  }

  @Test
  void whatEndsALargeInputIsAmongItsNoticesBehindWhatWasRead() throws IOException {
    Path large = folder.resolve("large.ndjson");
    Files.writeString(
        large,
        """
        {"fiscalYear":2022,"organization":{"department":"西区","section":"課","contact":""},"x":1}
        {"fiscalYear":2023,"organization":{"department":"西区","section":"課","contact":""}}
        """);
    List<ReadSheet> taken = new ArrayList<>();
    List<String> heard = new ArrayList<>();
    List<ReadInput> done = new ArrayList<>();
    InputSequence.Listener listener =
        new InputSequence.Listener() {
          @Override
          public void next(int done, int all) {}

          @Override
          public void say(Notice notice) {
            heard.add(notice.code());
          }

          @Override
          public void say(UnreadableInputException why) {
            heard.add(why.code());
          }

          @Override
          public void done(ReadInput input) {
            done.add(input);
          }
        };
    InputSequence sequence =
        new InputSequence(InputStream.nullInputStream(), ReadOptions.DEFAULT, listener, 0);
    InputSequence.Taker faulty =
        new InputSequence.Taker() {
          @Override
          public void take(ReadSheet sheet) {
            taken.add(sheet);
          }

          @Override
          public void takeAll(LargeInput input, Consumer<Notice> notices) throws IOException {
            InputSequence.Taker.super.takeAll(input, notices);
            throw new AssertionError("ours");
          }
        };

    assertThat(sequence.read(List.of(large + ""), faulty)).isEqualTo(InputSequence.Extent.PART);
    assertThat(taken).hasSize(2);
    assertThat(done).hasSize(1);
    assertThat(done.get(0).sheets()).isEqualTo(2);
    assertThat(done.get(0).form()).contains(InputForm.NDJSON);
    assertThat(done.get(0).notices())
        .extracting(Notice::code)
        .containsExactly(
            "json_missing_field", "json_unknown_field", "json_missing_field", "internal_fault");
    assertThat(done.get(0).notices().get(3))
        .isEqualTo(IoFailures.fault(large + "", new AssertionError("ours")).notice());
    assertThat(heard)
        .containsExactly(
            "json_missing_field", "json_unknown_field", "json_missing_field", "internal_fault");
  }

  private static void cut(Path file) {
    try {
      Files.write(file, new byte[] {});
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
