package io.github.goalsheet.finding.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.goalsheet.cell.AmountInText;
import io.github.goalsheet.cell.Wording;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text with the amounts in it. Widths and blanks are folded, and numbers that only count the
 * points of a list (①, (1)) are bullets. Immutable.
 */
final class FigureText {
  private static final Pattern CIRCLED = Pattern.compile("[①-⑳㉑-㉟⑴-⒇]");
  private static final Pattern NUMBERED =
      Pattern.compile("(?<![^ 、。:】・])\\(\\d{1,2}\\)(?=[^ 、。,)])");
  private static final String BLOCK_ENDS = "。【】※";

  /** Part of the text. */
  record Stretch(int from, int to) {}

  private final String text;
  private final ImmutableList<AmountInText> amounts;
  private final ImmutableMap<Integer, AmountInText> byStart;

  private FigureText(String text) {
    this.text = text;
    this.amounts = AmountInText.findAll(text);
    this.byStart = Maps.uniqueIndex(amounts, AmountInText::start);
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

  /** All amounts, from left to right. */
  ImmutableList<AmountInText> amounts() {
    return amounts;
  }

  /** The amounts of a stretch. */
  ImmutableList<AmountInText> amounts(Stretch stretch) {
    return amounts.stream()
        .filter(amount -> amount.start() >= stretch.from() && amount.end() <= stretch.to())
        .collect(ImmutableList.toImmutableList());
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
    if (at(place) != '(') {
      return Optional.empty();
    }
    int depth = 0;
    for (int i = place; i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        depth++;
      } else if (text.charAt(i) == ')' && --depth == 0) {
        return Optional.of(new Stretch(place + 1, i));
      }
    }
    return Optional.empty();
  }

  /** The place after the brackets that open at a place, if any do, and after blanks before them. */
  int afterNote(int place) {
    return bracket(afterBlanks(place)).map(note -> note.to() + 1).orElse(place);
  }

  /** The text cut where a sentence, a heading or a note ends. */
  ImmutableList<Stretch> blocks() {
    ImmutableList.Builder<Stretch> blocks = ImmutableList.builder();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || BLOCK_ENDS.indexOf(text.charAt(i)) >= 0) {
        if (from < i) {
          blocks.add(new Stretch(from, i));
        }
        from = i + 1;
      }
    }
    return blocks.build();
  }

  /** The block that a place is in, up to that place. */
  Stretch blockBefore(int place) {
    int from = place;
    while (from > 0 && BLOCK_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return new Stretch(from, place);
  }
}
