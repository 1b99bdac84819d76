package io.github.goalsheet.message;

import java.util.Locale;

/** A language that goals speaks. */
public enum Language {
  /** Japanese, the language of the forms. */
  JA(Locale.JAPANESE),
  /** English. */
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /**
   * The language that suits a locale.
   *
   * @param locale the locale
   * @return Japanese for a Japanese locale, English for every other
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? JA : EN;
  }

  /**
   * The locale of the language, without a country.
   *
   * @return the locale
   */
  public Locale locale() {
    return locale;
  }
}
