package io.github.goalsheet.cell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year, month or day in front of what is to be reached then: {@code 令和5年3月末までに}, {@code 30年度までに},
 * {@code 令和4年度 }.
 *
 * @param words the words for a note, without the particle that joins them: {@code 30年度まで}
 * @param lastDay the last day by which it is due; null if nothing is said to be due then, or if no
 *     era makes the year certain
 */
record Deadline(String words, @Nullable LocalDate lastDay) {
  private static final Vocabulary<Boolean> UNTIL = Vocabulary.words("まで", "迄");
  private static final Vocabulary<Boolean> JOINTS =
      Vocabulary.words("において", "には", "に", "では", "で", "は", ":");

  /** Passes a deadline and what joins it; null (and the cursor unmoved) if none stands here. */
  static @Nullable Deadline read(Cursor in) {
    int start = in.at;
    Period period = Period.read(in);
    if (period == null) {
      in.at = start;
      return null;
    }
    boolean due = UNTIL.skip(in);
    String words = in.since(start);
    boolean named = in.skip("における");
    boolean joined = named || JOINTS.skip(in) || in.peek() == ' ';
    in.skip('、');
    // 年度までの belongs to a noun: the text is about that, not due by then.
    if (in.peek() == 'の' || (!due && !joined)) {
      in.at = start;
      return null;
    }
    due |= period.isBounded() && !named;
    return new Deadline(words, due ? period.lastDay() : null);
  }
}
