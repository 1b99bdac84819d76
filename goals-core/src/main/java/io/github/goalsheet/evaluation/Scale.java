package io.github.goalsheet.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.goalsheet.cell.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The grades of a policy. Immutable and thread-safe.
 *
 * <p>A met target is graded as one of 100 % at least, and a missed one never gets a grade that
 * begins at 100 % or above, whatever its rate; so a strict comparator (100 超) and a tolerance are
 * graded rightly, and a better result never gets a worse grade.
 *
 * @param grades the grades that rates lead to, best first: each begins below the one before it, the
 *     last has no lower bound
 * @param others grades that no rate leads to, such as X for no data
 */
public record Scale(ImmutableList<Grade> grades, ImmutableList<Grade> others) {
  private static final String BULLETS = "○◯◎●■・✓✔☑";
  private static final String OPENING = "「『([【〔";
  private static final String CLOSING = "」』)]】〕";

  public Scale {
    others.forEach(grade -> checkArgument(grade.from().isEmpty(), "no rate leads to %s", grade));
    checkArgument(grades.size() >= 2, "a scale needs two grades: %s", grades);
    for (int i = 0; i < grades.size(); i++) {
      boolean last = i == grades.size() - 1;
      Grade grade = grades.get(i);
      checkArgument(last == grade.from().isEmpty(), "only the last grade has no bound: %s", grade);
      checkArgument(
          last || i == 0 || grade.beginsBelow(grades.get(i - 1)),
          "%s does not begin below %s",
          grade,
          grades.get(Math.max(0, i - 1)));
    }
    long names =
        Streams.concat(grades.stream(), others.stream())
            .map(grade -> Wording.compact(grade.name()))
            .distinct()
            .count();
    checkArgument(names == grades.size() + others.size(), "a grade name occurs twice");
  }

  /**
   * A scale of grades that rates lead to.
   *
   * @param grades the grades, best first
   * @return the scale
   */
  public static Scale of(Grade... grades) {
    return new Scale(ImmutableList.copyOf(grades), ImmutableList.of());
  }

  /**
   * The grade of a rate.
   *
   * @param met whether the target is met
   * @param rate the rate in percent, or the difference
   * @param full the number at which a target is met exactly: 100, or 0 where differences are graded
   * @return the grade
   */
  Grade grade(boolean met, Rate rate, BigDecimal full) {
    if (met == rate.compareTo(full) >= 0) {
      return admitting(rate);
    }
    return met ? admitting(Rate.of(full, BigDecimal.ONE)) : justBelow(full);
  }

  /**
   * The grade of a number that is no target's own, such as a mean.
   *
   * @param rate a percentage, points or a difference, as the scale counts
   * @return the best grade that begins at or below it
   */
  Grade admitting(Rate rate) {
    // The last grade has no bound and admits every rate.
    int at = 0;
    while (!grades.get(at).admits(rate)) {
      at++;
    }
    return grades.get(at);
  }

  private Grade justBelow(BigDecimal full) {
    return grades.stream()
        .filter(grade -> grade.from().map(from -> from.compareTo(full) < 0).orElse(true))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The worst grade.
   *
   * @return the last grade that rates lead to
   */
  public Grade worst() {
    return grades.get(grades.size() - 1);
  }

  /**
   * The grade of a name, however a form spells it: widths, blanks within it and invisible
   * characters do not matter.
   *
   * @param name a word or letter
   * @return the grade, on the scale or beside it, or empty
   */
  public Optional<Grade> find(String name) {
    String word = Wording.compact(name);
    return Streams.concat(grades.stream(), others.stream())
        .filter(grade -> Wording.compact(grade.name()).equals(word))
        .findFirst();
  }

  /**
   * The grade that a published rating names. Widths, blanks between the characters, marks of
   * footnotes, brackets around the whole word and a bullet before it do not matter: {@code 達　成},
   * {@code 達成※1}, {@code 「達成」}, {@code ○達成}. A word with anything else beside it names none.
   *
   * @param rating the rating, verbatim
   * @return the grade, on the scale or beside it, or empty
   */
  public Optional<Grade> findRating(String rating) {
    String word = Wording.compact(Wording.withoutFootnotes(rating));
    return find(word).or(() -> find(bare(word)));
  }

  /** A word without the brackets around it, a bullet before it or a full stop behind it. */
  private String bare(String word) {
    String rest = word;
    boolean bulleted = rest.length() > 1 && BULLETS.indexOf(rest.charAt(0)) >= 0;
    if (bulleted && find(rest.substring(0, 1)).isEmpty()) {
      rest = rest.substring(1);
    }
    if (rest.endsWith("。")) {
      rest = rest.substring(0, rest.length() - 1);
    }
    int kind = rest.length() > 2 ? OPENING.indexOf(rest.charAt(0)) : -1;
    return kind >= 0 && rest.charAt(rest.length() - 1) == CLOSING.charAt(kind)
        ? rest.substring(1, rest.length() - 1)
        : rest;
  }

  /**
   * Compares two grades.
   *
   * @param one a grade
   * @param other a grade
   * @return positive if {@code one} is better, negative if worse, zero if equal; empty if either is
   *     not on the scale
   */
  public Optional<Integer> compare(Grade one, Grade other) {
    if (one.name().equals(other.name())) {
      return Optional.of(0);
    }
    int first = indexOf(one);
    int second = indexOf(other);
    return first < 0 || second < 0 ? Optional.empty() : Optional.of(Integer.compare(second, first));
  }

  /**
   * The upper bound of a grade's rates: the lower bound of the next better grade.
   *
   * @param grade a grade of this scale
   * @return the next better grade, or empty for the best one and for grades beside the scale
   */
  Optional<Grade> nextBetter(Grade grade) {
    int index = indexOf(grade);
    return index > 0 ? Optional.of(grades.get(index - 1)) : Optional.empty();
  }

  /**
   * Where a grade stands. It is known by its name: the grades of targets that cannot be exceeded
   * have other bounds.
   *
   * @param grade a grade
   * @return its index from the best, or -1 if no rate leads to it
   */
  int indexOf(Grade grade) {
    for (int at = 0; at < grades.size(); at++) {
      if (grades.get(at).name().equals(grade.name())) {
        return at;
      }
    }
    return -1;
  }
}
