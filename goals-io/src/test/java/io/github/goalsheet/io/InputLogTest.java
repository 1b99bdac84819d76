package io.github.goalsheet.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.io.reading.InputForm;
import io.github.goalsheet.io.reading.Notice;
import io.github.goalsheet.io.reading.Notices;
import io.github.goalsheet.io.reading.Place;
import io.github.goalsheet.io.reading.ReadInput;
import io.github.goalsheet.io.reading.UnreadableInputException;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputLogTest {
  private final InputLog log = new InputLog();

  private static Notice notice(String code, Severity severity, String raw) {
    return Notices.notice(
        code,
        severity,
        new Place.TableCell("a.csv", 1, 1, 1, "No.", raw),
        new Message("不可", "bad"));
  }

  private static ReadInput input(String file, Notice... notices) {
    return new ReadInput(
        file, Optional.of(InputForm.SHEET_CSV), 1, 2, ImmutableList.copyOf(notices));
  }

  private static Notice[] many(String code, Severity severity, int count) {
    List<Notice> notices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      notices.add(notice(code, severity, ""));
    }
    return notices.toArray(Notice[]::new);
  }

  @Test
  void inputsAreKeptInTheirOrderWithAllThatWasSaid() {
    ReadInput first = input("a.csv", notice("odd", Severity.WARNING, "x"));
    ReadInput second = input("b.csv");
    log.add(first);
    log.add(second);

    assertThat(log.inputs()).containsExactly(first, second);
    assertThat(first.isWhole()).isTrue();
    assertThat(first.isDoubtful()).isTrue();
    assertThat(second.isDoubtful()).isFalse();
    assertThat(first.omitted()).isZero();
  }

  @Test
  void ofFoldersFullOfFaultsTheFirstAreKeptAndTheOthersCounted() {
    log.add(input("a.csv", many("odd", Severity.WARNING, InputLog.KEPT - 1)));
    log.add(input("b.csv", many("odd", Severity.WARNING, 5)));
    log.add(input("c.csv", many("odd", Severity.WARNING, 1)));

    ImmutableList<ReadInput> inputs = log.inputs();
    assertThat(inputs.get(0).notices()).hasSize(InputLog.KEPT - 1);
    assertThat(inputs.get(1).notices())
        .containsExactly(
            notice("odd", Severity.WARNING, ""),
            Notice.ofOmitted("b.csv", "odd", Severity.WARNING, 4));
    assertThat(inputs.get(1).omitted()).isEqualTo(4);
    assertThat(inputs.get(2).notices()).hasSize(1);
  }

  @Test
  void anInputWithAnErrorStaysOneHoweverFullTheLogIs() {
    log.add(input("a.csv", many("odd", Severity.INFO, InputLog.KEPT)));
    Notice[] odd = many("odd", Severity.WARNING, 3);
    Notice lost = notice("lost", Severity.ERROR, "");
    Notice already = Notice.ofOmitted("b.csv", "lost", Severity.ERROR, 7);
    log.add(input("b.csv", odd[0], odd[1], odd[2], lost, already));

    ReadInput kept = log.inputs().get(1);
    assertThat(kept.isWhole()).isFalse();
    assertThat(kept.notices())
        .containsExactly(
            odd[0], lost, already, Notice.ofOmitted("b.csv", "odd", Severity.WARNING, 2));
    assertThat(kept.omitted()).isEqualTo(9);
  }

  @Test
  void ofALongCellTheFirstWordsAreKept() {
    Notice cut =
        input("a.csv", notice("odd", Severity.ERROR, "あ".repeat(100_000))).notices().get(0);

    assertThat(cut.place().raw()).isEqualTo("あ".repeat(ReadInput.LONGEST_RAW) + "…");
    assertThat(cut).isEqualTo(notice("odd", Severity.ERROR, cut.place().raw()));
    assertThat(input("a.csv", cut).notices()).containsExactly(cut);
    String json = "い".repeat(300);
    assertThat(new Place.JsonValue("a.json", 3, "/b", json).withRaw("い"))
        .isEqualTo(new Place.JsonValue("a.json", 3, "/b", "い"));
    assertThat(new Place.Input("a").withRaw("い")).isEqualTo(new Place.Input("a"));
  }

  @Test
  void anInputOfWhichNothingCanBeReadHasItsReasonAsItsOnlyNotice() {
    Place place = new Place.Input("folder/table.csv");
    UnreadableInputException why =
        new UnreadableInputException(
            Notices.notice("not_text", Severity.ERROR, place, new Message("不可", "no")));

    ReadInput read = ReadInput.of("folder", why);
    assertThat(read)
        .isEqualTo(
            new ReadInput(
                "folder",
                Optional.empty(),
                0,
                0,
                ImmutableList.of(
                    Notices.notice("not_text", Severity.ERROR, place, new Message("不可", "no")))));
    assertThat(read.isWhole()).isFalse();
  }
}
