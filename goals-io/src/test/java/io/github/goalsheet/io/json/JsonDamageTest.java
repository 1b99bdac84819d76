package io.github.goalsheet.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.InputText;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.ReadOptions;
import io.github.goalsheet.io.reading.ReadResult;
import io.github.goalsheet.io.reading.ReadSheet;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Language;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.FormField;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Organization;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever comes, the answer is a value with notices. */
class JsonDamageTest {
  private static final byte[] DOCUMENT = JsonInputs.fullDocument().getBytes(UTF_8);
  private static final byte[] LINES =
      JsonInputs.lines(JsonInputs.read(DOCUMENT).goalSheets()).getBytes(UTF_8);

  @Property(tries = 10_000)
  void randomBytesAreAnswered(@ForAll byte[] bytes) {
    answered(JsonInputs.read(bytes));
  }

  @Provide
  Arbitrary<String> almostJson() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\ud800",
            "1",
            "-",
            ".",
            "e9",
            "1e999999999",
            "null",
            "true",
            "\n",
            "\"format\":\"goal-sheets\"",
            "\"sheets\":[",
            "\"fiscalYear\":2022",
            "\"goals\":[",
            "{\"number\":1",
            "\"indicators\":[",
            "\"text\":\"30以上\"",
            "\ud800")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 10_000)
  void almostJsonIsAnswered(@ForAll("almostJson") String text) {
    ReadResult streamed = JsonInputs.read(text);
    answered(streamed);
    try {
      ReadResult whole = JsonSheetReader.read(InputText.of("in", text), ReadOptions.DEFAULT);
      assertThat(whole.goalSheets()).isEqualTo(streamed.goalSheets());
      assertThat(whole.notices()).isEqualTo(streamed.notices());
    } catch (UnreadableInputException unreadable) {
      assertThat(streamed.sheets()).isEmpty();
      assertThat(streamed.notices()).extracting(Notice::message).contains(unreadable.text());
    }
  }

  @Property(tries = 10_000)
  void aFlippedBitIsAnswered(@ForAll @IntRange(max = 1 << 20) int seed, @ForAll boolean lines) {
    byte[] bytes = (lines ? LINES : DOCUMENT).clone();
    int at = seed % (bytes.length * 8);
    bytes[at / 8] ^= (byte) (1 << at % 8);
    answered(JsonInputs.read(bytes));
  }

  @Example
  void aDocumentThatBreaksOffSaysSoOnceAndKeepsWhatWasRead() {
    GoalSheet whole = JsonInputs.read(DOCUMENT).goalSheets().get(0);
    for (int length = 1; length < DOCUMENT.length - 2; length++) {
      ReadResult result = JsonInputs.read(Arrays.copyOf(DOCUMENT, length));
      assertThat(result.notices()).as("%s bytes", length).hasSize(1);
      assertThat(result.notices().get(0).code())
          .isIn("json_ends_early", "json_broken", "undecodable_bytes");
      List<Goal> goals =
          result.goalSheets().stream().flatMap(sheet -> sheet.goals().stream()).toList();
      for (int i = 0; i < goals.size() - 1; i++) {
        assertThat(goals.get(i)).isEqualTo(whole.goals().get(i));
      }
      answered(result);
    }
  }

  @Example
  void everySheetBeforeTheBreakIsKept() {
    GoalSheet sheet = GoalSheet.of(FiscalYear.of(2022), Organization.of("みどり区", "土木課"));
    String document = JsonSheetWriter.toJson(ImmutableList.of(sheet, sheet, sheet));
    int third = document.lastIndexOf("土木");
    ReadResult result = JsonInputs.read(document.substring(0, third));
    assertThat(result.goalSheets())
        .containsExactly(
            sheet, sheet, GoalSheet.of(FiscalYear.of(2022), Organization.of("みどり区", "")));
    assertThat(result.notices())
        .extracting(JsonInputs::brief)
        .containsExactly("ERROR json_ends_early 47 /sheets/2/organization/section");
  }

  /** Every answer has sentences in both languages, and every sheet has places. */
  private static void answered(ReadResult result) {
    assertThat(result.notices())
        .allSatisfy(
            notice -> {
              assertThat(notice.message().in(Language.JA))
                  .isNotBlank()
                  .isNotEqualTo(notice.message().en());
              assertThat(notice.place().source()).isEqualTo("in");
            });
    for (ReadSheet read : result.sheets()) {
      assertThat(read.places().sheet().source()).isEqualTo("in");
      for (int goal = 0; goal < read.sheet().goals().size(); goal++) {
        assertThat(read.places().goal(goal, FormField.NUMBER).raw())
            .isEqualTo(Integer.toString(read.sheet().goals().get(goal).number()));
      }
    }
  }
}
