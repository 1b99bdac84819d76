package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.cell.Wording;

/**
 * What becomes of results that say whether something was done. Immutable and thread-safe.
 *
 * @param outcomes outcomes by word of achievement (実施, 未実施 …), folded
 * @param undecided what becomes of words that nothing decides: left out or undetermined
 */
public record WordRules(ImmutableMap<String, Outcome> outcomes, Outcome undecided)
    implements PolicyPart {
  /** All is for a person to judge. */
  public static final WordRules DEFAULT =
      new WordRules(ImmutableMap.of(), new Outcome.Undetermined());

  public WordRules {
    requireNonNull(outcomes, "outcomes");
    requireNonNull(undecided, "undecided");
    checkArgument(!(undecided instanceof Outcome.ToGrade), "graded undecided: %s", undecided);
  }

  /**
   * This with the outcome of one more word.
   *
   * @param word the word, for example 未実施
   * @param outcome its outcome
   * @return the changed copy
   * @throws IllegalArgumentException if the word is listed already
   */
  public WordRules withWord(String word, Outcome outcome) {
    return new WordRules(listed(outcomes, word, outcome), undecided);
  }

  /**
   * This with what becomes of words that nothing decides.
   *
   * @param value left out or undetermined
   * @return the changed copy
   */
  public WordRules withUndecided(Outcome value) {
    return new WordRules(outcomes, value);
  }

  /** Outcomes with that of one more word. */
  static ImmutableMap<String, Outcome> listed(
      ImmutableMap<String, Outcome> outcomes, String word, Outcome outcome) {
    return ImmutableMap.<String, Outcome>builder()
        .putAll(outcomes)
        .put(Wording.fold(word), outcome)
        .buildOrThrow();
  }
}
