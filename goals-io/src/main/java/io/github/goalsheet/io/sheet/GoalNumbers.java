package io.github.goalsheet.io.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.goalsheet.cell.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of goals, in any width. */
public final class GoalNumbers {
  private static final int LONGEST = 80;
  private static final Pattern NUMBER =
      Pattern.compile("(?:[Nn][Oo]\\.? ?)?(0*[1-9]\\d{0,9})[.)]?");
  private static final Pattern LIST =
      Pattern.compile("0*[1-9]\\d{0,9}(?:(?: ?[,、・/] ?| )0*[1-9]\\d{0,9})*");

  /**
   * Folding makes digits of these; a ring says where the number ends, a raised digit says nothing.
   */
  private static final String ENCLOSED = "①-⒛㉑-㉟㊱-㊿";

  private static final Pattern BESIDE_ENCLOSED =
      Pattern.compile(
          "(?<=[" + ENCLOSED + "])(?=[" + ENCLOSED + "\\d])|(?<=\\d)(?=[" + ENCLOSED + "])",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Raised and lowered digits, fractions and their like. */
  private static final Pattern OTHER_DIGITS = Pattern.compile("[\\p{No}&&[^" + ENCLOSED + "]]");

  private static final Splitter BETWEEN = Splitter.on(Pattern.compile("[,、・/ ]+"));

  private GoalNumbers() {}

  /** Whether some words are the number of a goal. */
  public static boolean isNumber(String text) {
    return number(text).isPresent();
  }

  /** The number of a goal: {@code 1}, {@code １}, {@code No.1}, {@code ①}, {@code 1.}. */
  public static Optional<Integer> number(String text) {
    return fold(text)
        .map(NUMBER::matcher)
        .filter(Matcher::matches)
        .map(number -> Ints.tryParse(number.group(1)));
  }

  /**
   * The numbers of ward goals: {@code 1}, {@code 1,2}, {@code 1・2}, {@code １、２}, {@code ①②}; none
   * if the text is blank or a dash.
   *
   * @return the numbers, or empty if the text states something else
   */
  public static Optional<ImmutableList<Integer>> parentGoals(String text) {
    return fold(text).flatMap(GoalNumbers::list);
  }

  private static Optional<ImmutableList<Integer>> list(String folded) {
    if (folded.isEmpty() || folded.equals("-")) {
      return Optional.of(ImmutableList.of());
    }
    if (!LIST.matcher(folded).matches()) {
      return Optional.empty();
    }
    ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
    for (String number : BETWEEN.split(folded)) {
      Integer read = Ints.tryParse(number);
      if (read == null) {
        return Optional.empty();
      }
      numbers.add(read);
    }
    return Optional.of(numbers.build());
  }

  /** The folded text, enclosed numbers set apart; empty if folding would make digits of others. */
  private static Optional<String> fold(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (CharMatcher.ascii().matchesAllOf(text)) {
      return Optional.of(Wording.fold(text));
    }
    return OTHER_DIGITS.matcher(text).find()
        ? Optional.empty()
        : Optional.of(Wording.fold(BESIDE_ENCLOSED.matcher(text).replaceAll(" ")));
  }
}
