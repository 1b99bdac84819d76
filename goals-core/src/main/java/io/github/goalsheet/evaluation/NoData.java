package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;

/**
 * What becomes of results that are no figure. Immutable and thread-safe.
 *
 * @param words outcomes by no-data word (評価不能, 集計中 …), folded
 * @param otherWords the outcome of a no-data word that is not listed
 * @param blank the outcome of a blank result
 */
public record NoData(ImmutableMap<String, Outcome> words, Outcome otherWords, Outcome blank)
    implements PolicyPart {
  /** All is for a person to judge. */
  public static final NoData DEFAULT =
      new NoData(ImmutableMap.of(), new Outcome.Undetermined(), new Outcome.Undetermined());

  public NoData {
    requireNonNull(words, "words");
    requireNonNull(otherWords, "otherWords");
    requireNonNull(blank, "blank");
  }

  /**
   * This with the outcome of one more no-data word.
   *
   * @param word the word, for example 評価不能
   * @param outcome its outcome
   * @return the changed copy
   * @throws IllegalArgumentException if the word is listed already
   */
  public NoData withWord(String word, Outcome outcome) {
    return new NoData(WordRules.listed(words, word, outcome), otherWords, blank);
  }

  /**
   * This with what becomes of words that are not listed.
   *
   * @param value the outcome
   * @return the changed copy
   */
  public NoData withOtherWords(Outcome value) {
    return new NoData(words, value, blank);
  }

  /**
   * This with what becomes of a blank result.
   *
   * @param value the outcome
   * @return the changed copy
   */
  public NoData withBlank(Outcome value) {
    return new NoData(words, otherWords, value);
  }

  /**
   * The outcome of a no-data word.
   *
   * @param word the word
   * @return its outcome, or that of other words
   */
  Outcome outcome(String word) {
    Outcome outcome = words.get(word);
    return outcome == null ? otherWords : outcome;
  }
}
