package io.github.goalsheet.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.goalsheet.io.GoalSheets;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names of fields that were made to have one hash, which the parser refuses. */
class AlikeNamesTest {
  private static final String SOUND =
      "{\"fiscalYear\":2022,\"organization\":{\"department\":\"\",\"section\":\"課\"},\"goals\":[]}";

  /** Fields with names of nine times "ab" or "bA", which have one hash in the parser. */
  private static String fields(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                IntStream.range(0, 9)
                    .mapToObj(bit -> (number >> bit & 1) == 0 ? "ab" : "bA")
                    .collect(Collectors.joining("", "\"", "\":1")))
        .collect(Collectors.joining(","));
  }

  private static String sheet(int names) {
    return SOUND.replaceFirst("}$", "," + fields(names) + "}");
  }

  private static ReadResult read(String text) throws UnreadableInputException {
    return GoalSheets.read(InputText.of("in", text), ReadOptions.DEFAULT);
  }

  @Test
  void aHundredUnknownNamesAreOnlyUnknown() throws UnreadableInputException {
    ReadResult result = read(sheet(100));

    assertThat(result.goalSheets()).hasSize(1);
    assertThat(result.notices())
        .hasSize(100)
        .extracting(Notice::code)
        .containsOnly("json_unknown_field");
  }

  @Test
  void tooManyEndTheirInputWithTheLimit() {
    String text = "{\"format\":\"goal-sheets\",\"version\":1,\"sheets\":[" + sheet(400) + "]}";

    assertThat(JsonInputs.read(text).notices())
        .first()
        .extracting(Notice::code)
        .isEqualTo("json_over_limit");
    assertThatThrownBy(() -> read(sheet(400)))
        .isInstanceOfSatisfying(
            UnreadableInputException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("json_over_limit");
              assertThat(refused.text())
                  .isEqualTo(
                      new Message(
                          "作為的に同じハッシュ値をもつ項目名の数が上限(150)を超えています。",
                          "More names of fields than the limit of 150 were made to have one"
                              + " hash."));
            });
  }

  @Test
  void tooManyOnALineCostThatLine() throws UnreadableInputException {
    ReadResult result = read(SOUND + "\n" + sheet(400) + "\n" + SOUND + "\n");

    assertThat(result.goalSheets()).hasSize(2);
    assertThat(result.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.code()).isEqualTo("json_over_limit");
              assertThat(notice.severity()).isEqualTo(Severity.ERROR);
              assertThat(((Place.JsonValue) notice.place()).line()).isEqualTo(2);
            });
  }
}
