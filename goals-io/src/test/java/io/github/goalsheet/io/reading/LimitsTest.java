package io.github.goalsheet.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.io.ByteStreams;
import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.json.JsonSheetReader;
import io.github.goalsheet.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The limits as docs/limits.md states them. */
class LimitsTest {
  private static final Path DOCUMENT = Path.of("../docs/limits.md");
  private static final String HEAD = "年度,R4\n組織の目的,花を植えます。\n";
  private static final Pattern SEEN =
      Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]+。) \\| ([^|]+) \\|");
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

  @Test
  void whatIsSeenIsAsInTheDocument() throws IOException {
    List<Seen> seen = new ArrayList<>();
    for (Beyond input : Beyond.values()) {
      seen.add(input.seen());
    }

    assertThat(SEEN.matcher(Files.readString(DOCUMENT)).results())
        .extracting(row -> new Seen(row.group(1), new Message(row.group(2), row.group(3))))
        .containsExactlyElementsOf(seen);
  }

  /** Fields whose names have one hash in the parser. */
  private static String alike() {
    return IntStream.range(0, 512)
        .mapToObj(
            number ->
                IntStream.range(0, 9)
                    .mapToObj(bit -> (number >> bit & 1) == 0 ? "ab" : "bA")
                    .collect(Collectors.joining("", "\"", "\":0")))
        .collect(Collectors.joining(","));
  }

  private record Seen(String code, Message said) {}

  /** Inputs that are one beyond a default limit. */
  private enum Beyond {
    FILE_BYTES("", Limits.DEFAULT.fileBytes() + 1),
    CARRIED(
        HEAD
            + "No.,組織目標,主な取組(事業),項目(単位),R4目標,R4結果\n1,花,"
            + "花".repeat(Limits.DEFAULT.cellCharacters())
            + ",数(本),1,1\n"
            + "2,,,数(本),1,1\n"
                .repeat((int) (Limits.DEFAULT.fileBytes() / Limits.DEFAULT.cellCharacters()) + 1)),
    CELL_CHARACTERS(HEAD + "," + "花".repeat(Limits.DEFAULT.cellCharacters() + 1)),
    COLUMNS(HEAD + ",".repeat(Limits.DEFAULT.columns()) + "花"),
    ROWS(HEAD + "花\n".repeat(Limits.DEFAULT.rowsPerSheet() - 1)),
    NESTING("{\"sheets\":[" + "[".repeat(Limits.DEFAULT.nesting() - 1)),
    TEXT("{\"sheets\":[\"" + "花".repeat(Limits.DEFAULT.cellCharacters() + 1) + "\"]}"),
    NAME("{\"sheets\":[{\"" + "x".repeat(1_001) + "\":0}]}"),
    NUMBER("{\"sheets\":[" + "1".repeat(Limits.DEFAULT.numberCharacters() + 1) + "]}"),
    ALIKE("{\"sheets\":[{" + alike() + "}]}"),
    VALUES("{\"sheets\":[[" + "1,".repeat(100 * Limits.DEFAULT.rowsPerSheet() - 1) + "1]]}"),
    LINE("{\"fiscalYear\":2022}\n", Limits.DEFAULT.fileBytes() + 1);

    private final String text;
    private final long blanks;

    Beyond(String text) {
      this(text, 0);
    }

    Beyond(String text, long blanks) {
      this.text = text;
      this.blanks = blanks;
    }

    private InputStream open() {
      InputStream endless =
          new InputStream() {
            @Override
            public int read() {
              return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
              Arrays.fill(bytes, offset, offset + length, (byte) ' ');
              return length;
            }
          };
      return new SequenceInputStream(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          ByteStreams.limit(endless, blanks));
    }

    Seen seen() throws IOException {
      InputStream in = open();
      if (this == LINE) {
        List<Notice> notices = new ArrayList<>();
        JsonSheetReader.read(in, "in", ReadOptions.DEFAULT, sheet -> {}, notices::add);
        Notice last = Iterables.getLast(notices);
        return new Seen(last.code(), last.message());
      }
      try {
        GoalSheets.read(in, "in", ReadOptions.DEFAULT);
      } catch (UnreadableInputException refused) {
        return new Seen(refused.code(), refused.text());
      }
      throw new AssertionError("read what is over a limit: " + this);
    }
  }
}
