package io.github.goalsheet.io.json;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.decode.HalfCharacters;
import io.github.goalsheet.io.json.stream.Json;
import io.github.goalsheet.io.json.stream.JsonOut;
import io.github.goalsheet.io.reading.InputForm;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadInput;
import java.math.BigDecimal;

/** What was read of each input and what was not, the last field of every answer. */
final class InputsJson {
  private InputsJson() {}

  /** Writes the field into the object that is open, if it is known what the inputs are. */
  static void write(JsonOut out, ImmutableList<ReadInput> inputs) {
    if (inputs.isEmpty()) {
      return;
    }
    out.array("inputs");
    for (ReadInput input : inputs) {
      out.object()
          .field("file", HalfCharacters.replaced(input.file()))
          .field("form", input.form().map(InputForm::code))
          .field("sheets", BigDecimal.valueOf(input.sheets()))
          .field("rows", BigDecimal.valueOf(input.rows()))
          .array("notices");
      input.notices().forEach(notice -> notice(out, notice));
      out.end().field("omitted", BigDecimal.valueOf(input.omitted())).end();
    }
    out.end();
  }

  private static void notice(JsonOut out, Notice notice) {
    out.object()
        .field("code", notice.code())
        .field("severity", notice.severity().name())
        .object("place")
        .fields(PlaceJson.put(new Json.Fields(), notice.place()).build())
        .end()
        .row("message")
        .field("ja", HalfCharacters.replaced(notice.message().ja()))
        .field("en", HalfCharacters.replaced(notice.message().en()))
        .end()
        .end();
  }
}
