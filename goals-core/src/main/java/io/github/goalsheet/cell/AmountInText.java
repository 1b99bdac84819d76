package io.github.goalsheet.cell;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * An amount that stands somewhere in a sentence or list, and where. Immutable and thread-safe.
 *
 * <p>It says only that these characters read as an amount; whether the sentence means one (第1回,
 * 4月1日) is for the caller to judge.
 *
 * @param amount the number and its unit, multipliers folded in; never negative
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
public record AmountInText(Amount amount, int start, int end) {
  public AmountInText {
    requireNonNull(amount, "amount");
    checkArgument(start >= 0 && start < end, "from %s to %s", start, end);
  }

  /**
   * Finds all amounts of a text, from left to right. Digits that cannot be read for certain (a
   * misused separator, too many digits) are passed over.
   *
   * @param folded a text as {@link Wording#fold} leaves it
   * @return the amounts; they do not overlap
   */
  public static ImmutableList<AmountInText> findAll(String folded) {
    ImmutableList.Builder<AmountInText> found = ImmutableList.builder();
    Cursor in = new Cursor(folded);
    while (!in.atEnd()) {
      if (!Cursor.isDigit(in.peek())) {
        in.at++;
        continue;
      }
      int start = in.at;
      in.doubt = null;
      Amount amount = AmountReader.read(in);
      if (amount == null || in.doubt != null) {
        in.at = start;
        skipDigits(in);
      } else {
        found.add(new AmountInText(amount, start, withoutBlank(in)));
      }
    }
    return found.build();
  }

  private static int withoutBlank(Cursor in) {
    return in.at > 0 && in.text.charAt(in.at - 1) == ' ' ? in.at - 1 : in.at;
  }

  private static void skipDigits(Cursor in) {
    while (Cursor.isDigit(in.peek()) || (isMark(in.peek()) && Cursor.isDigit(in.peek(1)))) {
      in.at++;
    }
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',' || c == '、';
  }
}
