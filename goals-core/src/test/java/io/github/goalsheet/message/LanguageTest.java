package io.github.goalsheet.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void aJapaneseLocaleMeansJapaneseAndEveryOtherEnglish() {
    assertThat(Language.of(Locale.JAPAN)).isEqualTo(Language.JA);
    assertThat(Language.of(Locale.JAPANESE)).isEqualTo(Language.JA);
    assertThat(Language.of(Locale.UK)).isEqualTo(Language.EN);
    assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.EN);
    assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.EN);
  }

  @Test
  void theLocaleOfALanguageLeadsBackToIt() {
    assertThat(Language.values()).allMatch(each -> Language.of(each.locale()) == each);
  }
}
