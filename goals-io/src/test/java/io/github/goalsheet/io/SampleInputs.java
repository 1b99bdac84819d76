package io.github.goalsheet.io;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.InputForm;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.util.Optional;

/** Inputs for tests: one of each kind, with a notice at each kind of place. */
public final class SampleInputs {
  public static final ReadInput WHOLE =
      new ReadInput("a/whole.csv", Optional.of(InputForm.SHEET_CSV), 1, 12, ImmutableList.of());

  public static final ReadInput TOLD =
      input(
          "b.ndjson",
          InputForm.NDJSON,
          notice(
              "json_unknown_field", Severity.INFO, new Place.JsonValue("b.ndjson", 3, "/x", "")));

  public static final ReadInput DOUBTFUL =
      input(
          "c.csv",
          InputForm.INDICATORS_CSV,
          notice(
              "column_unknown",
              Severity.WARNING,
              new Place.TableCell("c.csv", 9, 8, 10, "備考", "=備\n考")));

  public static final ReadInput DAMAGED =
      input(
          "pkg",
          InputForm.DATAPACKAGE,
          notice("row_lost", Severity.ERROR, new Place.TableCell("pkg/goals.csv", 4, 4, 0, "", "")),
          Notice.ofOmitted("pkg/goals.csv", "row_lost", Severity.ERROR, 7));

  public static final ReadInput UNREADABLE =
      ReadInput.of(
          "d.pdf",
          new UnreadableInputException(
              Notices.notice(
                  "not_text",
                  Severity.ERROR,
                  new Place.Input("d.pdf"),
                  new Message("文字ではない。", "No text."))));

  public static final ReadInput PASSED_OVER =
      new ReadInput(
          "in",
          Optional.of(InputForm.FOLDER),
          0,
          0,
          ImmutableList.of(
              notice("file_not_taken", Severity.WARNING, new Place.Input("in/link.csv"))));

  /** JSON can spell halves of characters. */
  public static final ReadInput HALF =
      input(
          "half\uD800.json",
          InputForm.JSON,
          Notices.notice(
              "json_unknown_field",
              Severity.WARNING,
              new Place.JsonValue("half\uD800.json", 1, "/\uDC00a", "\uD800\uD83D\uDE00"),
              new Message("項目\uD800。", "Field \uD800.")));

  private SampleInputs() {}

  public static ImmutableList<ReadInput> all() {
    return ImmutableList.of(WHOLE, TOLD, DOUBTFUL, DAMAGED, UNREADABLE, HALF, PASSED_OVER);
  }

  private static ReadInput input(String file, InputForm form, Notice... notices) {
    return new ReadInput(file, Optional.of(form), 2, 34, ImmutableList.copyOf(notices));
  }

  private static Notice notice(String code, Severity severity, Place place) {
    return Notices.notice(code, severity, place, new Message("文。", "Sentence."));
  }
}
