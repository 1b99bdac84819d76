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
      Comparison comparison = in.atEnd() ? null : Comparators.readAfter(in);
      if (in.atEnd() && Statement.isPlausible(amount.unit(), comparison)) {
        return comparison == null
            ? new Target.Plain(amount, Details.NONE)
            : new Target.Threshold(comparison, amount, Details.NONE);
      }
    }
    return readOther(folded);
  }

  private static Target readOther(String folded) {
    if (Absence.isNone(folded)) {
      return new Target.None();
    }
    Cursor in = new Cursor(folded);
    Statement statement = StatementReader.read(in);
    if (statement != null && in.doubt == null) {
      return target(statement);
    }
    if (statement != null) {
      return milestone(folded, in.doubt);
    }
    Target.Relative relative = RelativeReader.read(folded);
    if (relative != null) {
      return relative;
    }
    ImmutableMap<String, Target> parts = parts(folded);
    if (!parts.isEmpty()) {
      return new Target.Several(parts);
    }
    return milestone(folded, DateLook.matches(folded) ? Doubt.LOOKS_LIKE_DATE : null);
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
      return new Target.Between(amount, statement.upper(), details);
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
