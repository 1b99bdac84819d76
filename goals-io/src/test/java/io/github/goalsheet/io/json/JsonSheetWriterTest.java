package io.github.goalsheet.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Narrative;
import io.github.goalsheet.model.Organization;
import io.github.goalsheet.model.SheetDates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonSheetWriterTest {
  private static final GoalSheet EMPTY =
      GoalSheet.of(FiscalYear.of(2022), Organization.of("みどり区", "土木課"));
  private static final String EMPTY_LINE =
      "{'fiscalYear':2022,'organization':{'department':'みどり区','section':'土木課','contact':''},"
          + "'purpose':'','dates':{'created':null,'revised':null,'evaluated':null},'goals':[],"
          + "'narrative':{'plan':[],'outcome':[]}}\n";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void aSheetIsWrittenWithEveryField() throws IOException {
    assertThat(JsonSheetWriter.toJson(ImmutableList.of(full())))
        .isEqualTo(Resources.toString(Resources.getResource(getClass(), "full-sheet.json"), UTF_8));
  }

  @Test
  void aDocumentOfNoSheetsIsADocument() {
    assertThat(JsonSheetWriter.toJson(ImmutableList.of()))
        .isEqualTo("{\n  \"format\": \"goal-sheets\",\n  \"version\": 1,\n  \"sheets\": []\n}\n");
  }

  @Test
  void streamAndStringAreTheSame() throws IOException {
    try (JsonSheetWriter writer = JsonSheetWriter.document(bytes)) {
      writer.write(EMPTY);
      writer.write(full());
    }
    assertThat(bytes.toString(UTF_8))
        .isEqualTo(JsonSheetWriter.toJson(ImmutableList.of(EMPTY, full())));
  }

  @Test
  void ndjsonIsASheetALine() throws IOException {
    try (JsonSheetWriter writer = JsonSheetWriter.lines(bytes)) {
      writer.write(EMPTY);
      writer.write(full());
      writer.write(EMPTY);
    }
    String text = bytes.toString(UTF_8);
    assertThat(text.lines()).hasSize(3);
    assertThat(text)
        .startsWith(EMPTY_LINE.replace('\'', '"'))
        .endsWith("]}}\n" + EMPTY_LINE.replace('\'', '"'));
  }

  @Test
  void ndjsonOfNoSheetsIsEmpty() throws IOException {
    StringWriter text = new StringWriter();
    JsonSheetWriter.lines(text).close();
    assertThat(text.toString()).isEmpty();
  }

  @Test
  void onlyWhatJsonRequiresIsEscaped() throws IOException {
    try (JsonSheetWriter writer = JsonSheetWriter.lines(bytes)) {
      writer.write(
          GoalSheet.of(FiscalYear.of(2022), Organization.of("<p>a/b</p>😀～〜", "\"\\\n\t\0")));
    }
    assertThat(bytes.toString(UTF_8))
        .contains("\"department\":\"<p>a/b</p>😀～〜\",\"section\":\"\\\"\\\\\\n\\t\\u0000\"");
  }

  @Test
  void halfACharacterIsRefusedAndTheDocumentNotEnded() throws IOException {
    JsonSheetWriter writer = JsonSheetWriter.document(bytes);
    try (writer) {
      writer.write(EMPTY);
      for (String text : ImmutableList.of("a\ud83d", "\ud83da", "\ude00\ud83d")) {
        assertThatThrownBy(
                () ->
                    JsonSheetWriter.toJson(
                        ImmutableList.of(
                            GoalSheet.of(FiscalYear.of(2022), Organization.of(text, "")))))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("half a character in: " + text);
      }
      assertThatThrownBy(
              () -> writer.write(GoalSheet.of(FiscalYear.of(2022), Organization.of("\ud83d", ""))))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> writer.write(EMPTY))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("closed, or failed before");
    }
    assertThat(bytes.toString(UTF_8)).startsWith("{\n").doesNotContain("]\n}\n");
  }

  @Test
  void closingTwiceEndsTheDocumentOnce() throws IOException {
    JsonSheetWriter writer = JsonSheetWriter.document(bytes);
    writer.close();
    writer.close();
    assertThat(bytes.toString(UTF_8)).isEqualTo(JsonSheetWriter.toJson(ImmutableList.of()));
  }

  @Test
  void closingClosesTheOutput() throws IOException {
    boolean[] closed = {false};
    OutputStream stream =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    JsonSheetWriter.lines(stream).close();
    assertThat(closed).containsExactly(true);
  }

  @Test
  void aFailingOutputIsAnIoException() throws IOException {
    JsonSheetWriter writer =
        JsonSheetWriter.document(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("disk full");
              }
            });
    writer.write(EMPTY);
    assertThatThrownBy(writer::close).isInstanceOf(IOException.class).hasMessage("disk full");
  }

  private static GoalSheet full() {
    Indicator indicator =
        Indicator.of("指標")
            .withActual(FiscalYear.of(2021), "協議")
            .withActual(FiscalYear.of(2020), "実現")
            .withTarget("実施")
            .withResult("一部実施")
            .withSupplement("補足\n二行目")
            .withStatus("=1+1");
    Goal first =
        Goal.of(1, "目標", indicator, Indicator.of(""))
            .withParentGoals(1, 3)
            .withInitiatives("・取組A\n・取組B")
            .withRating("達成");
    Goal second =
        new Goal(
            2,
            ImmutableList.of(),
            "目標",
            "・取組A\n・取組B",
            ImmutableList.of(),
            Optional.of("達成"),
            ImmutableSet.of(FormField.RATING, FormField.STATEMENT, FormField.INITIATIVES));
    return new GoalSheet(
        FiscalYear.of(2022),
        new Organization("みどり区", "土木課", "0000-00-0110"),
        "目的",
        new SheetDates(
            Optional.of(LocalDate.of(2022, 4, 1)),
            Optional.empty(),
            Optional.of(LocalDate.of(2023, 3, 31))),
        ImmutableList.of(first, second, Goal.of(3, "")),
        Narrative.of(ImmutableList.of("一", "二"), ImmutableList.of("結果")));
  }
}
