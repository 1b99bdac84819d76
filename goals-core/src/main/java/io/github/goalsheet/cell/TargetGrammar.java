package io.github.goalsheet.cell;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads target cells. */
final class TargetGrammar {
  private TargetGrammar() {}

  static Target read(String text) {
    String folded = Wording.foldNumbers(text);
    if (folded == null) {
      return milestone(Wording.fold(text), null);
    }
    Cursor in = new Cursor(folded);
    Amount amount = AmountReader.read(in);
    if (amount != null && in.doubt == null) {
      Target target = readSimple(amount, in);
      if (target != null) {
        return target;
      }
    }
    return readOther(folded);
  }

  /** A bare number, one with a comparator, or a band, and nothing else: what most cells are. */
  private static @Nullable Target readSimple(Amount amount, Cursor in) {
    Comparison comparison = in.atEnd() ? null : Comparators.readAfter(in);
    if (in.atEnd() && Statement.isPlausible(amount.unit(), comparison)) {
      return comparison == null
          ? new Target.Plain(amount, Details.NONE)
          : new Target.Threshold(comparison, amount, Details.NONE);
    }
    AmountRange band = comparison == null ? AmountRange.readAfter(amount, in) : null;
    return band != null
            && in.atEnd()
            && in.doubt == null
            && Statement.isPlausible(band.low().unit(), null)
        ? new Target.Between(band.low(), band.high(), Details.NONE)
        : null;
  }

  private static Target readOther(String folded) {
    String bare = Footnote.strip(folded);
    if (Absence.isNone(bare)) {
      return new Target.None();
    }
    Doubt machine = MachineWord.findDoubt(bare);
    if (machine != null) {
      return milestone(bare, machine);
    }
    Cursor in = new Cursor(folded);
    boolean numeric = NumberReader.mayBeIn(bare);
    Statement statement = numeric ? StatementReader.read(in, ValueLabel.OF_TARGETS) : null;
    if (statement != null) {
      return in.doubt == null ? target(statement) : milestone(bare, in.doubt);
    }
    Target.Relative relative = RelativeReader.read(bare);
    if (relative != null) {
      return relative;
    }
    ImmutableMap<String, Target> parts = numeric ? parts(folded) : ImmutableMap.of();
    if (!parts.isEmpty()) {
      return new Target.Several(parts);
    }
    return milestone(bare, numeric && DateLook.matches(bare) ? Doubt.LOOKS_LIKE_DATE : null);
  }

  /** The targets by their labels; empty if they are not all understood. */
  private static ImmutableMap<String, Target> parts(String folded) {
    ImmutableMap.Builder<String, Target> parts = ImmutableMap.builder();
    for (Map.Entry<String, String> part : PartsReader.split(folded).entrySet()) {
      Cursor in = new Cursor(part.getValue());
      Statement statement = StatementReader.readValue(in);
      Target target =
          statement == null || in.doubt != null
              ? RelativeReader.read(part.getValue())
              : target(statement);
      if (target == null) {
        return ImmutableMap.of();
      }
      parts.put(part.getKey(), target);
    }
    return parts.buildOrThrow();
  }

  private static Target target(Statement statement) {
    Amount amount = statement.amount();
    Details details = statement.details();
    if (statement.upper() != null) {
      return new Target.Between(amount, statement.upper(), statement.bothStated(), details);
    }
    if (statement.approximate()) {
      return new Target.About(amount, Optional.ofNullable(statement.comparison()), details);
    }
    return statement.comparison() == null
        ? new Target.Plain(amount, details)
        : new Target.Threshold(statement.comparison(), amount, details);
  }

  private static Target milestone(String folded, @Nullable Doubt doubt) {
    CountedWords counted = CountedWords.of(folded);
    Deadline deadline = Deadline.read(new Cursor(folded));
    return new Target.Milestone(
        counted.words(),
        counted.count(),
        Optional.ofNullable(deadline == null ? null : deadline.lastDay()),
        Optional.ofNullable(doubt));
  }
}
