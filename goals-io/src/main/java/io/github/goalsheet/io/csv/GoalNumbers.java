package io.github.goalsheet.io.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of goals, in any width. */
final class GoalNumbers {
  private static final int LONGEST = 80;
  private static final Pattern NUMBER =
      Pattern.compile("(?:[Nn][Oo]\\.? ?)?(0*[1-9]\\d{0,8})[.)]?");
  private static final Pattern LIST =
      Pattern.compile("0*[1-9]\\d{0,8}(?:(?: ?[,、・/] ?| )0*[1-9]\\d{0,8})*");
  private static final Splitter BETWEEN = Splitter.on(Pattern.compile("[,、・/ ]+"));

  private GoalNumbers() {}

  /** The number of a goal: {@code 1}, {@code １}, {@code No.1}, {@code ①}, {@code 1.}. */
  static Optional<Integer> number(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher m = NUMBER.matcher(Wording.fold(text));
    return m.matches() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
  }

  /**
   * The numbers of ward goals: {@code 1}, {@code 1,2}, {@code 1・2}, {@code １、２}; none if the text
   * is blank or a dash.
   *
   * @return the numbers, or empty if the text states something else
   */
  static Optional<ImmutableList<Integer>> parentGoals(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = Wording.fold(text);
    if (folded.isEmpty() || folded.equals("-")) {
      return Optional.of(ImmutableList.of());
    }
    return LIST.matcher(folded).matches()
        ? Optional.of(
            BETWEEN
                .splitToStream(folded)
                .map(Integer::valueOf)
                .collect(ImmutableList.toImmutableList()))
        : Optional.empty();
  }
}
