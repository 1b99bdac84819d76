package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that is wholly an amount or a band of amounts, with what may stand around it. If
 * anything is left over, the text states none.
 */
final class StatementReader {
  private static final Vocabulary<Boolean> YEARLY = Vocabulary.words("毎年度、", "毎年、");
  private static final Vocabulary<Boolean> WITHIN = Vocabulary.words("以内", "以下", "の範囲内", "の範囲");

  private final Cursor in;
  private final Draft draft = new Draft();

  private StatementReader(Cursor in) {
    this.in = in;
  }

  /**
   * The statement that the rest of the text is, with the deadline and the label before it; null if
   * it is none. If the cursor is left with a doubt, the text only looks like the statement.
   *
   * @param about what the kind of cell can be called
   */
  static @Nullable Statement read(Cursor in, ImmutableSet<String> about) {
    StatementReader reader = new StatementReader(in);
    reader.readMark();
    reader.readDeadline();
    reader.readLabel(about);
    return reader.statement();
  }

  /** The statement that the rest of the text is, nothing before it; null if it is none. */
  static @Nullable Statement readValue(Cursor in) {
    StatementReader reader = new StatementReader(in);
    reader.readMark();
    return reader.statement();
  }

  private void readMark() {
    String mark = Footnote.readLeading(in);
    if (mark != null) {
      draft.note(mark);
    }
  }

  private void readDeadline() {
    if (YEARLY.skip(in)) {
      draft.per = Optional.of("年");
    }
    Deadline deadline = Deadline.read(in);
    if (deadline != null) {
      draft.note(deadline.words());
      draft.introduced = true;
    }
  }

  private void readLabel(ImmutableSet<String> about) {
    int start = ValueLabel.valueStart(in.text, in.at);
    String label = start > in.at ? in.text.substring(in.at, start) : "";
    if (ValueLabel.isCertain(label, about)) {
      in.at = start;
      draft.introduced = true;
      draft.cumulative = SurroundingWords.isCumulative(label);
      readDeadline();
    }
  }

  private @Nullable Statement statement() {
    readLead();
    if (in.skip('±')) {
      return tolerance();
    }
    Amount amount = AmountReader.read(in);
    if (amount == null) {
      return null;
    }
    AmountRange band = AmountRange.readAfter(amount, in);
    return band == null ? single(amount) : finish(band.low(), band.high());
  }

  private void readLead() {
    int start;
    do {
      start = in.at;
      in.skipBlank();
      draft.cumulative |= SurroundingWords.skipCumulative(in);
      draft.approximate |= SurroundingWords.skipApproximate(in);
      if (draft.per.isEmpty()) {
        draft.per = PerReader.readBefore(in);
      }
      if (draft.comparison == null) {
        draft.comparison = Comparators.readBefore(in);
      }
    } while (in.at > start);
  }

  private @Nullable Statement single(Amount read) {
    Amount amount = BracketReader.readAll(read, in, draft);
    if (amount == null) {
      return null;
    }
    draft.approximate |= SurroundingWords.skipApproximately(in);
    Comparison comparison = Comparators.readAfter(in);
    if (comparison == Comparison.AT_LEAST) {
      AmountRange band = AmountRange.readSecondBound(amount, in);
      if (band != null) {
        draft.bothStated = true;
        return finish(band.low(), band.high());
      }
    }
    if (comparison != null) {
      if (draft.comparison != null && draft.comparison != comparison) {
        return null;
      }
      draft.comparison = comparison;
      amount = AmountReader.readPer(amount, in);
    }
    return finish(amount, null);
  }

  /** ±10%以内: a band around zero. */
  private @Nullable Statement tolerance() {
    in.skipBlank();
    Amount high = Cursor.isDigit(in.peek()) ? AmountReader.read(in) : null;
    if (high == null) {
      return null;
    }
    WITHIN.skip(in);
    AmountRange band = AmountRange.around(high);
    draft.bothStated = true;
    return finish(band.low(), band.high());
  }

  /** What may stand at the end; null if more than that is left. */
  private @Nullable Statement finish(Amount read, @Nullable Amount upper) {
    Amount amount = BracketReader.readAll(read, in, draft);
    while (amount != null && SurroundingWords.skipEnding(in)) {
      amount = BracketReader.readAll(amount, in, draft);
    }
    return amount == null || !in.atEnd() ? null : draft.finish(amount, upper);
  }
}
