package io.github.goalsheet.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeverityTest {
  @Test
  void theMostSeriousComesFirstAndEachHasAWord() {
    assertThat(Severity.values())
        .extracting(severity -> severity.word().ja() + " " + severity.word().in(Language.EN))
        .containsExactly("エラー error", "警告 warning", "情報 info");
  }
}
