package io.github.goalsheet.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.goalsheet.io.decode.IoFailures;
import io.github.goalsheet.message.Message;
import io.github.goalsheet.message.Severity;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class UnreadableInputExceptionTest {
  @Test
  void aFaultOfOursIsToldApartFromAnInputThatFails() {
    AssertionError ours = new AssertionError("ours");
    UnreadableInputException fault = IoFailures.fault("in.csv", ours);

    assertThat(fault.isFault()).isTrue();
    assertThat(fault)
        .hasCause(ours)
        .hasMessage(
            "in.csv: A fault of goals keeps it from being read; please report it:"
                + " java.lang.AssertionError: ours");
    assertThat(fault.notice())
        .isEqualTo(
            Notices.notice(
                "internal_fault",
                Severity.ERROR,
                new Place.Input("in.csv"),
                new Message(
                    "goals の不具合のため読み取れません。報告をお願いします: java.lang.AssertionError: ours",
                    "A fault of goals keeps it from being read; please report it:"
                        + " java.lang.AssertionError: ours")));
    assertThat(IoFailures.noSheet("in.csv").isFault()).isFalse();
    assertThat(IoFailures.told("in.csv", new IOException("gone")).isFault()).isFalse();
  }
}
