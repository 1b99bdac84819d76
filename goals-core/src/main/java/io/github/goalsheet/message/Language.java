package io.github.goalsheet.message;

/** A language that goals speaks. */
public enum Language {
  /** Japanese, the language of the forms. */
  JA,
  /** English. */
  EN
}
