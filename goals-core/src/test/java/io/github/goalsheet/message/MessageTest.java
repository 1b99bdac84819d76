package io.github.goalsheet.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class MessageTest {
  @Test
  void isOneSentenceInTwoLanguages() {
    Message message = new Message("目標", "goal");
    assertThat(message.in(Language.JA)).isEqualTo("目標");
    assertThat(message.in(Language.EN)).isEqualTo("goal");
  }

  @Test
  void needsBoth() {
    assertThatNullPointerException().isThrownBy(() -> new Message(null, "goal")).withMessage("ja");
    assertThatNullPointerException().isThrownBy(() -> new Message("目標", null)).withMessage("en");
  }

  @Test
  void theMostSeriousComesFirst() {
    assertThat(Severity.values()).containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
  }
}
