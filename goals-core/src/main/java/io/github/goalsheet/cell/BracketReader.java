package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in brackets beside an amount: its unit, a second figure, numerator and
 * denominator, or a note. A bracket never means a minus.
 */
final class BracketReader {
  private static final String OPENING = "([【〔";
  private static final String CLOSING = ")]】〕";
  private static final Vocabulary<Boolean> SLASH = Vocabulary.words("/");
  private static final String PERCENT = "%";

  /** A day of the week or a month, so that the number is part of a date; 日 is taken for days. */
  private static final String WEEKDAYS = "月火水木金土";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Words in a note that would change what the number in front of it means. */
  private static final ImmutableSet<String> CHANGING =
      ImmutableSet.of(
          "以上", "以下", "以内", "未満", "超", "増", "減", "前年", "昨年", "比", "倍", "各", "毎", "ごと", "当たり", "あたり",
          "千", "百", "万", "億");

  private BracketReader() {}

  /**
   * Passes a bracket and its content.
   *
   * @return the content without blanks at its ends; null (and the cursor unmoved) if no whole
   *     bracket stands here
   */
  static @Nullable String content(Cursor in) {
    int start = in.at;
    in.skipBlank();
    int kind = OPENING.indexOf(in.peek());
    int end = kind < 0 ? -1 : in.text.indexOf(CLOSING.charAt(kind), in.at);
    if (end < 0) {
      in.at = start;
      return null;
    }
    String content = in.text.substring(in.at + 1, end).trim();
    in.at = end + 1;
    return content;
  }

  /**
   * Passes all brackets and marks of footnotes that stand here and takes their contents into the
   * draft.
   *
   * @return the amount, with the unit that a bracket states; null if a bracket is not understood
   */
  static @Nullable Amount readAll(Amount amount, Cursor in, Draft draft) {
    Amount read = amount;
    while (true) {
      String content = content(in);
      if (content == null) {
        String mark = Footnote.read(in);
        if (mark == null) {
          return read;
        }
        if (!draft.note(mark)) {
          return null;
        }
        continue;
      }
      ScaledUnit unit = read.unit().isEmpty() ? ScaledUnit.find(Footnote.strip(content)) : null;
      if (unit != null) {
        read = unit.applyTo(read);
      } else if (!takeNote(content, read, draft)) {
        return null;
      }
    }
  }

  /** Whether a note would change what the number in front of it means. */
  static boolean changes(String note) {
    return CHANGING.stream().anyMatch(note::contains);
  }

  private static boolean takeNote(String content, Amount amount, Draft draft) {
    if (content.isEmpty() || WEEKDAYS.contains(content)) {
      return false;
    }
    Cursor in = new Cursor(content);
    boolean cumulative = SurroundingWords.skipCumulative(in);
    if (cumulative && in.atEnd()) {
      draft.cumulative = true;
      return true;
    }
    String mark = in.since(0);
    in.skipBlank();
    Amount figure = AmountReader.read(in);
    boolean whole = figure != null && in.atEnd() && in.doubt == null;
    if (figure != null
        && whole
        && !Draft.looksLikeYear(figure)
        && draft.second == null
        && Statement.isPlausible(figure.unit(), null)) {
      draft.second = figure;
      return !cumulative || draft.note(mark.strip());
    }
    Fraction fraction = whole || draft.fraction != null ? null : fraction(content);
    if (fraction != null && agrees(fraction, amount)) {
      draft.fraction = fraction;
      return true;
    }
    return !changes(content) && draft.note(content);
  }

  private static @Nullable Fraction fraction(String content) {
    Cursor in = new Cursor(content);
    BigDecimal numerator = NumberReader.read(in);
    Unit unit = Units.read(in);
    if (numerator == null || !SLASH.skip(in)) {
      return null;
    }
    in.skipBlank();
    BigDecimal denominator = NumberReader.read(in);
    Unit same = Units.read(in);
    boolean fits = unit == null || unit == same;
    return denominator == null || !fits || !in.atEnd() || in.doubt != null
        ? null
        : new Fraction(numerator, denominator);
  }

  /** Whether a fraction is the rate in front of it, rounded as that is; a date would not be. */
  private static boolean agrees(Fraction fraction, Amount rate) {
    if (rate.unit().isPresent() && !rate.unit().get().equals(PERCENT)) {
      return false;
    }
    if (fraction.denominator().signum() == 0) {
      return true;
    }
    BigDecimal percent = fraction.numerator().multiply(HUNDRED);
    BigDecimal difference =
        percent
            .divide(fraction.denominator(), rate.value().scale() + 1, RoundingMode.HALF_UP)
            .subtract(rate.value())
            .abs();
    return difference.compareTo(BigDecimal.ONE.movePointLeft(rate.value().scale())) <= 0;
  }
}
