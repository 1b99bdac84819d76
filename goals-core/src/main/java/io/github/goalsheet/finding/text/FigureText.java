package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.cell.Wording;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text with the amounts in it. Widths and blanks are folded, and numbers that only count the
 * points of a list (①, (1)) are bullets. Immutable.
 */
final class FigureText {
  private static final Pattern CIRCLED = Pattern.compile("[①-⑳㉑-㉟⑴-⒇]");
  private static final Pattern NUMBERED =
      Pattern.compile("(?<![^ 、。:】・])\\(\\d{1,2}\\)(?=[^ 、。,)])");
  private static final String BLOCK_ENDS = "。【】※";

  /** So many brackets may be open around one, or reading each would cost the square of all. */
  private static final int DEEPEST = 4;

  /** So many characters are near by. */
  private static final int NEAR = 20;

  /** Part of the text. */
  record Stretch(int from, int to) {}

  private final String text;
  private final ImmutableList<AmountInText> amounts;
  private final ImmutableMap<Integer, AmountInText> byStart;
  private final ImmutableMap<Integer, Integer> brackets;
  private final ImmutableSortedSet<Integer> blockEnds;

  private FigureText(String text) {
    this.text = text;
    this.amounts = AmountInText.findAll(text);
    this.byStart = Maps.uniqueIndex(amounts, AmountInText::start);
    this.brackets = brackets(text);
    this.blockEnds =
        IntStream.range(0, text.length())
            .filter(place -> BLOCK_ENDS.indexOf(text.charAt(place)) >= 0)
            .boxed()
            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** Where the round brackets close, by where they open; those deep within others are words. */
  private static ImmutableMap<Integer, Integer> brackets(String text) {
    ImmutableMap.Builder<Integer, Integer> brackets = ImmutableMap.builder();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        open.push(i);
      } else if (text.charAt(i) == ')' && !open.isEmpty()) {
        int from = open.pop();
        if (open.size() < DEEPEST) {
          brackets.put(from, i);
        }
      }
    }
    return brackets.buildOrThrow();
  }

  static FigureText of(String cell) {
    String folded = Wording.fold(CIRCLED.matcher(cell).replaceAll("・"));
    return new FigureText(NUMBERED.matcher(folded).replaceAll("・"));
  }

  String text() {
    return text;
  }

  String text(int from, int to) {
    return text.substring(from, to);
  }

  /** The last words before a place. */
  Stretch near(int place) {
    return new Stretch(Math.max(0, place - NEAR), place);
  }

  /** The last words before a place, without blanks at their end. */
  String before(int place) {
    return text(near(place).from(), place).stripTrailing();
  }

  /** All amounts, from left to right. */
  ImmutableList<AmountInText> amounts() {
    return amounts;
  }

  /** The amounts that begin in a stretch. */
  ImmutableList<AmountInText> amounts(Stretch stretch) {
    return amounts.subList(countBefore(stretch.from()), countBefore(stretch.to()));
  }

  /** How many amounts begin before a place. */
  private int countBefore(int place) {
    int low = 0;
    int high = amounts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (amounts.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether an amount ends right before a place. */
  boolean isAmountBefore(int place) {
    return lastAmount(place).filter(found -> found.end() == place).isPresent();
  }

  /** The last amount that begins before a place, if it ends by then. */
  Optional<AmountInText> lastAmount(int place) {
    int before = countBefore(place) - 1;
    return before < 0
        ? Optional.empty()
        : Optional.of(amounts.get(before)).filter(found -> found.end() <= place);
  }

  /** The amount that begins at a place. */
  Optional<AmountInText> amountAt(int place) {
    return Optional.ofNullable(byStart.get(place));
  }

  /** The character at a place; a blank beyond either end. */
  char at(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
  }

  /** The place after the blanks at a place. */
  int afterBlanks(int place) {
    int after = place;
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    return after;
  }

  /** What stands in the round brackets that open at a place, without them, or empty if none do. */
  Optional<Stretch> bracket(int place) {
    return Optional.ofNullable(brackets.get(place)).map(end -> new Stretch(place + 1, end));
  }

  /** The place after the brackets that open at a place, if any do, and after blanks before them. */
  int afterNote(int place) {
    return bracket(afterBlanks(place)).map(note -> note.to() + 1).orElse(place);
  }

  /** The text cut where a sentence, a heading or a note ends. */
  ImmutableList<Stretch> blocks() {
    ImmutableList.Builder<Stretch> blocks = ImmutableList.builder();
    int from = 0;
    for (int end : Iterables.concat(blockEnds, ImmutableList.of(text.length()))) {
      if (from < end) {
        blocks.add(new Stretch(from, end));
      }
      from = end + 1;
    }
    return blocks.build();
  }

  /** The block that a place is in, up to that place. */
  Stretch blockBefore(int place) {
    Integer end = blockEnds.lower(place);
    return new Stretch(end == null ? 0 : end + 1, place);
  }
}
