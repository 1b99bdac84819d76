package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits as docs/limits.md states them. */
class LimitsTest {
  private static final Path DOCUMENT = Path.of("../docs/limits.md");
  private static final Pattern LIMIT = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([\\d,]+) \\|");

  @Test
  void theDefaultsAreThoseOfTheDocument() throws Exception {
    ImmutableMap.Builder<String, Long> defaults = ImmutableMap.builder();
    for (RecordComponent limit : Limits.class.getRecordComponents()) {
      Number value = (Number) limit.getAccessor().invoke(Limits.DEFAULT);
      defaults.put(limit.getName(), value.longValue());
    }

    ImmutableMap<String, Long> documented =
        LIMIT
            .matcher(Files.readString(DOCUMENT))
            .results()
            .collect(
                ImmutableMap.toImmutableMap(
                    (MatchResult row) -> row.group(1),
                    row -> Long.valueOf(row.group(2).replace(",", ""))));

    assertThat(documented).isEqualTo(defaults.buildOrThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file_too_large",
        "cell_too_long",
        "too_many_columns",
        "too_many_rows",
        "json_over_limit"
      })
  void whatIsSeenIsAsInTheDocument(String code) throws IOException {
    UnreadableInputException refused = refused(code);
    Message said = refused.text();

    assertThat(refused.code()).isEqualTo(code);
    assertThat(Files.readString(DOCUMENT))
        .contains("| `" + code + "` | " + said.ja() + " | " + said.en() + " |\n");
  }

  /** The error of an input that is one beyond a default limit. */
  private static UnreadableInputException refused(String code) throws IOException {
    String head = "年度,R4\n組織の目的,花を植えます。\n";
    String input =
        switch (code) {
          case "file_too_large" -> " ".repeat((int) Limits.DEFAULT.fileBytes() + 1);
          case "cell_too_long" -> head + "," + "花".repeat(Limits.DEFAULT.cellCharacters() + 1);
          case "too_many_columns" -> head + ",".repeat(Limits.DEFAULT.columns());
          case "too_many_rows" -> head + "花\n".repeat(Limits.DEFAULT.rowsPerSheet() - 1);
          default -> "{\"sheets\":[" + "[".repeat(Limits.DEFAULT.nesting() - 1);
        };
    try {
      GoalSheets.read(
          new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
          "in",
          ReadOptions.DEFAULT);
    } catch (UnreadableInputException refused) {
      return refused;
    }
    throw new AssertionError("read what is over a limit: " + code);
  }
}
