package io.github.goalsheet.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.io.json.JsonComparisonWriter;
import io.github.goalsheet.io.json.JsonEdits;
import io.github.goalsheet.io.json.JsonEvaluationWriter;
import io.github.goalsheet.io.json.JsonFindingWriter;
import io.github.goalsheet.io.json.JsonSheetWriter;
import io.github.goalsheet.io.policy.PolicyWriter;
import io.github.goalsheet.io.reading.CheckResult;
import io.github.goalsheet.io.report.Report;
import io.github.goalsheet.io.report.ReportWriter;
import io.github.goalsheet.io.text.ComparisonTextWriter;
import io.github.goalsheet.io.text.EvaluationTextWriter;
import io.github.goalsheet.io.text.FindingTextWriter;
import io.github.goalsheet.io.text.PolicyListTextWriter;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.GoalSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** Every writer before a disk that fills up: the failure is told, and no beginning looks whole. */
class BrokenOutputsTest {
  private static final EvaluationPolicy NIIGATA = EvaluationPolicy.niigata();

  /**
   * A writer with something to write.
   *
   * @param name what it writes
   * @param json whether that is one JSON document
   * @param closes whether it closes the stream, as its documentation says
   * @param content writes it
   */
  record Case(String name, boolean json, boolean closes, Content content) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Writes to a stream. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static List<GoalSheet> sheets() throws IOException {
    return GoalSheets.read(RealFiles.sample("r4-doboku.tsv")).goalSheets();
  }

  static Stream<Case> writers() throws IOException {
    List<GoalSheet> sheets = sheets();
    CheckResult findings = SampleFindings.ofForm();
    Report report = Report.ofSheets(NIIGATA, sheets);
    return Stream.of(
        new Case("document", true, true, out -> write(JsonSheetWriter.document(out), sheets)),
        new Case("lines", false, true, out -> write(JsonSheetWriter.lines(out), sheets)),
        new Case("evaluations", true, true, out -> evaluations(out, sheets)),
        new Case("findings", true, true, out -> JsonFindingWriter.write(findings, out)),
        new Case(
            "comparison",
            true,
            true,
            out -> JsonComparisonWriter.write(Comparisons.small(), ImmutableList.of(), out)),
        new Case("policy", true, false, out -> PolicyWriter.write(NIIGATA, out)),
        new Case("report", false, false, out -> ReportWriter.write(report, Language.JA, out)),
        new Case("table", false, false, out -> table(out, sheets)),
        new Case(
            "finding lines",
            false,
            false,
            out -> FindingTextWriter.write(findings, true, Language.JA, out)),
        new Case(
            "comparison lines",
            false,
            false,
            out ->
                ComparisonTextWriter.write(
                    Comparisons.small(), ImmutableList.of(), Language.JA, out)),
        new Case(
            "policy list",
            false,
            false,
            out -> PolicyListTextWriter.write(List.of(NIIGATA), Language.JA, c -> 1, out)));
  }

  private static void write(JsonSheetWriter writer, List<GoalSheet> sheets) throws IOException {
    try (writer) {
      for (GoalSheet sheet : sheets) {
        writer.write(sheet);
      }
    }
  }

  private static void evaluations(OutputStream out, List<GoalSheet> sheets) throws IOException {
    try (JsonEvaluationWriter writer = JsonEvaluationWriter.to(out, NIIGATA)) {
      for (GoalSheet sheet : sheets) {
        writer.write(Evaluator.of(NIIGATA).evaluate(sheet));
      }
    }
  }

  private static void table(OutputStream out, List<GoalSheet> sheets) throws IOException {
    EvaluationTextWriter writer = new EvaluationTextWriter(out, NIIGATA, Language.JA, c -> 1);
    for (GoalSheet sheet : sheets) {
      writer.write(Evaluator.of(NIIGATA).evaluate(sheet));
    }
    writer.writeTotals(ImmutableList.of());
  }

  /** Takes so many bytes and then no more. */
  private static final class SmallDisk extends OutputStream {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final int room;
    private boolean closed;

    SmallDisk(int room) {
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (taken.size() >= room) {
        throw new IOException("disk full");
      }
      taken.write(b);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static byte[] whole(Case writer) throws IOException {
    SmallDisk disk = new SmallDisk(Integer.MAX_VALUE);
    writer.content().writeTo(disk);
    assertThat(disk.closed).isEqualTo(writer.closes());
    return disk.taken.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("writers")
  void theOutputIsUtf8WithoutAMarkEndsALineAndIsTheSameEveryTime(Case writer) throws IOException {
    byte[] bytes = whole(writer);
    String text = new String(bytes, UTF_8);

    assertThat(text.getBytes(UTF_8)).isEqualTo(bytes);
    assertThat(text).doesNotStartWith("\ufeff").doesNotContain("\r", "\uFFFD").endsWith("\n");
    assertThat(whole(writer)).isEqualTo(bytes);
    if (writer.json()) {
      assertThat(JsonEdits.of(text).root().isObject()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("writers")
  void aDiskThatFillsUpIsToldAndWhatIsThereIsNoWholeOutput(Case writer) throws IOException {
    byte[] whole = whole(writer);
    for (int room : new int[] {0, 1, whole.length / 2, whole.length - 2, whole.length - 1}) {
      SmallDisk disk = new SmallDisk(room);

      assertThatThrownBy(() -> writer.content().writeTo(disk))
          .as("room for %s of %s", room, whole.length)
          .isInstanceOf(IOException.class)
          .hasMessage("disk full");
      byte[] taken = disk.taken.toByteArray();
      assertThat(taken).isEqualTo(Arrays.copyOf(whole, taken.length)).hasSizeLessThan(whole.length);
      if (writer.json() && taken.length > 0 && taken.length < whole.length - 1) {
        assertThatThrownBy(() -> JsonEdits.of(new String(taken, UTF_8)))
            .isInstanceOf(JacksonException.class);
      }
    }
  }
}
