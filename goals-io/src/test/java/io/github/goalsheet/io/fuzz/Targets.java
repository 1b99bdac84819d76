package io.github.goalsheet.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.decode.Decoding;
import io.github.goalsheet.io.indicators.IndicatorsCsvReader;
import io.github.goalsheet.io.json.JsonSheetReader;
import io.github.goalsheet.io.json.JsonSheetWriter;
import io.github.goalsheet.io.reading.Input;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import io.github.goalsheet.model.Organization;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** What must hold of any input whatever. An input that does not end in an answer fails, too. */
public final class Targets {
  private static final String SOURCE = "in";

  private Targets() {}

  /** Bytes in whatever form are answered, and what is read can be written and read again. */
  static void sheets(byte[] bytes) throws IOException {
    isWrittenAndReadBack(answer(bytes));
  }

  /**
   * Bytes in whatever form are read, or refused with a code and a place.
   *
   * @return the sheets that were read
   */
  public static List<GoalSheet> answer(byte[] bytes) {
    InputText text;
    ReadResult read;
    try {
      text = Decoding.text(new Input(SOURCE, ByteSource.wrap(bytes)), ReadOptions.DEFAULT);
      read = GoalSheets.read(text, ReadOptions.DEFAULT);
    } catch (UnreadableInputException refused) {
      assertThat(refused.code()).isNotBlank();
      assertThat(refused.place().source()).isEqualTo(SOURCE);
      return List.of();
    }
    boolean mayBeEmpty =
        JsonSheetReader.looksLikeJson(text.text())
            || IndicatorsCsvReader.looksLikeIndicators(text.text());
    assertThat(mayBeEmpty || !read.sheets().isEmpty() || read.hasErrors()).isTrue();
    answered(read);
    return read.goalSheets();
  }

  /** Bytes are read as JSON from a stream, and as text all the same. */
  static void json(byte[] bytes) throws IOException {
    ImmutableList.Builder<ReadSheet> sheets = ImmutableList.builder();
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    JsonSheetReader.read(
        new ByteArrayInputStream(bytes),
        SOURCE,
        ReadOptions.DEFAULT.withCharset(UTF_8),
        sheets::add,
        notices::add);
    ReadResult streamed = new ReadResult(sheets.build(), notices.build());
    answered(streamed);
    isWrittenAndReadBack(streamed.goalSheets());
    String text = new String(bytes, UTF_8);
    if (Arrays.equals(text.getBytes(UTF_8), bytes) && !text.startsWith("\uFEFF")) {
      assertThat(asText(text)).isEqualTo(streamed.goalSheets());
    }
  }

  private static List<GoalSheet> asText(String text) {
    try {
      return JsonSheetReader.read(InputText.of(SOURCE, text), ReadOptions.DEFAULT).goalSheets();
    } catch (UnreadableInputException refused) {
      return List.of();
    }
  }

  /** A cell keeps its words, and what they say can be written and read again. */
  static void cell(byte[] bytes) throws IOException {
    String text = new String(bytes, UTF_8);
    Cell<Target> target = Cell.target(text);
    Cell<Measurement> measurement = Cell.measurement(text);
    assertThat(target.text()).isEqualTo(text);
    assertThat(measurement.text()).isEqualTo(text);
    Indicator indicator = Indicator.of(text).withTarget(text).withResult(text);
    assertThat(indicator.label()).isEqualTo(text);
    isWrittenAndReadBack(
        List.of(
            GoalSheet.of(FiscalYear.of(2022), Organization.of("", ""), Goal.of(1, "", indicator))));
  }

  private static void answered(ReadResult read) {
    for (Notice notice : read.notices()) {
      assertThat(notice.place().source()).isEqualTo(SOURCE);
      assertThat(notice.message().ja()).isNotBlank();
      assertThat(notice.message().en()).isNotBlank();
    }
    read.sheets().forEach(Targets::hasPlaces);
  }

  private static void hasPlaces(ReadSheet sheet) {
    for (int goal = 0; goal < sheet.sheet().goals().size(); goal++) {
      assertThat(sheet.places().goal(goal, FormField.STATEMENT).source()).isEqualTo(SOURCE);
      int indicators = sheet.sheet().goals().get(goal).indicators().size();
      for (int i = 0; i < indicators; i++) {
        assertThat(sheet.places().indicator(goal, i, FormField.TARGET).source()).isEqualTo(SOURCE);
      }
    }
  }

  private static void isWrittenAndReadBack(List<GoalSheet> sheets) throws IOException {
    String json = JsonSheetWriter.toJson(sheets);
    ReadResult back = JsonSheetReader.read(InputText.of(SOURCE, json), ReadOptions.DEFAULT);
    assertThat(back.notices()).isEmpty();
    assertThat(back.goalSheets()).isEqualTo(sheets);
  }
}
