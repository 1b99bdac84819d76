package io.github.goalsheet.io.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HalfCharactersTest {
  @Test
  void halvesAreReplacedAndWholeCharactersStay() {
    assertThat(HalfCharacters.replaced("\uD83Da\uDE00b\uD83D\uDE00\uD83D"))
        .isEqualTo("\uFFFDa\uFFFDb\uD83D\uDE00\uFFFD");
  }

  @Test
  void textOfWholeCharactersIsNotCopied() {
    String text = "土木課";
    assertThat(HalfCharacters.replaced(text)).isSameAs(text);
  }
}
