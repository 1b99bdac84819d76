package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

/** What a policy makes of a word that stands where a figure should be. */
public sealed interface Outcome {
  /**
   * It is graded.
   *
   * @param name a grade of the policy's scale, or one beside it
   */
  record ToGrade(String name) implements Outcome {
    public ToGrade {
      checkArgument(!name.isBlank(), "a grade needs a name");
    }
  }

  /** It is left out of the count. */
  record LeaveOut() implements Outcome {}

  /** It is for a person to judge. */
  record Undetermined() implements Outcome {}
}
