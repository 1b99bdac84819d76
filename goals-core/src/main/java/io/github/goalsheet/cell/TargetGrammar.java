package io.github.goalsheet.cell;

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
    return milestone(folded, statement == null ? null : in.doubt);
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
    return new Target.Milestone(
        counted.words(), counted.count(), Optional.empty(), Optional.ofNullable(doubt));
  }
}
